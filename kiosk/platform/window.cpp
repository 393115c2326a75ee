#include "kiosk/platform/window.hpp"

#include <GLFW/glfw3.h>

#include <utility>

namespace baileo::platform {
namespace {

// GLFW as a whole is initialised once, for the one window.
class Library {
  public:
    Library() {
#ifdef GLFW_PLATFORM  // since 3.4, which would choose Wayland, where no touch arrives
        glfwInitHint(GLFW_PLATFORM, GLFW_PLATFORM_X11);
#endif
        initialised_ = glfwInit() == GLFW_TRUE;
    }
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
    ~Library() {
        if (initialised_) glfwTerminate();
    }
    [[nodiscard]] bool is_initialised() const { return initialised_; }

  private:
    bool initialised_ = false;
};

struct DestroyWindow {
    void operator()(GLFWwindow* window) const { glfwDestroyWindow(window); }
};

std::string reason() {
    const char* text = nullptr;
    glfwGetError(&text);
    return text == nullptr ? "no reason given" : text;
}

// The cross of arrows, and the keys of a numeric keypad that lie like it.
Key way_of(int key, int modifiers) {
    switch (key) {
        case GLFW_KEY_UP:
        case GLFW_KEY_LEFT:
        case GLFW_KEY_KP_8:
        case GLFW_KEY_KP_4:
            return Key::previous;
        case GLFW_KEY_DOWN:
        case GLFW_KEY_RIGHT:
        case GLFW_KEY_KP_2:
        case GLFW_KEY_KP_6:
            return Key::next;
        case GLFW_KEY_TAB:
            return (modifiers & GLFW_MOD_SHIFT) != 0 ? Key::previous : Key::next;
        case GLFW_KEY_ENTER:
        case GLFW_KEY_KP_ENTER:
            return Key::enter;
        case GLFW_KEY_SPACE:
        case GLFW_KEY_KP_5:
            return Key::activate;
        case GLFW_KEY_ESCAPE:
        case GLFW_KEY_KP_DECIMAL:
            return Key::back;
        case GLFW_KEY_BACKSPACE:
            return Key::erase;
        default:
            return Key::other;
    }
}

// What helps on the way.
Key aid_of(int key) {
    switch (key) {
        case GLFW_KEY_F1:
        case GLFW_KEY_KP_0:
            return Key::help;
        case GLFW_KEY_F2:
        case GLFW_KEY_KP_DIVIDE:
            return Key::language;
        case GLFW_KEY_F3:
        case GLFW_KEY_KP_MULTIPLY:
            return Key::repeat;
        case GLFW_KEY_F7:
        case GLFW_KEY_KP_SUBTRACT:
            return Key::softer;
        case GLFW_KEY_F8:
        case GLFW_KEY_KP_ADD:
            return Key::louder;
        case GLFW_KEY_F15:
            return Key::headphones_in;
        case GLFW_KEY_F16:
            return Key::headphones_out;
        default:
            return Key::other;
    }
}

KeyPress press_of(int key, int modifiers, SinceBoot at) {
    if (key >= GLFW_KEY_1 && key <= GLFW_KEY_9)
        return {Key::place, at, static_cast<std::size_t>(key - GLFW_KEY_0)};
    const Key way = way_of(key, modifiers);
    return {way == Key::other ? aid_of(key) : way, at};
}

GLFWwindow* create(std::optional<Size> size) {
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 0);
    glfwWindowHint(GLFW_DEPTH_BITS, 0);
    glfwWindowHint(GLFW_STENCIL_BITS, 0);
    glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
    glfwWindowHint(GLFW_RESIZABLE, GLFW_FALSE);  // fonts and layout are made for one size
    if (size) return glfwCreateWindow(size->width, size->height, "Baileo", nullptr, nullptr);

    GLFWmonitor* monitor = glfwGetPrimaryMonitor();
    const GLFWvidmode* mode = monitor == nullptr ? nullptr : glfwGetVideoMode(monitor);
    if (mode == nullptr) return nullptr;
    glfwWindowHint(GLFW_REFRESH_RATE, mode->refreshRate);
    return glfwCreateWindow(mode->width, mode->height, "Baileo", monitor, nullptr);
}

}  // namespace

struct Window::Handle {
    explicit Handle(const Clock& borrowed) : clock(borrowed) {}

    Library library;
    std::unique_ptr<GLFWwindow, DestroyWindow> window;
    const Clock& clock;
    std::vector<Input> inputs;
    bool damaged = true;
    bool on_keypad = false;  ///< where the newest key was

    static Handle& of(GLFWwindow* window) { return *static_cast<Handle*>(glfwGetWindowUserPointer(window)); }

    void add(Pointer::Phase phase, double x, double y) {
        Size inside;
        Size pixels;
        glfwGetWindowSize(window.get(), &inside.width, &inside.height);
        glfwGetFramebufferSize(window.get(), &pixels.width, &pixels.height);
        const double scale = inside.width == 0 ? 1.0 : static_cast<double>(pixels.width) / inside.width;
        inputs.emplace_back(
            Pointer{phase, static_cast<float>(x * scale), static_cast<float>(y * scale), clock.since_boot()});
    }

    void listen() {
        GLFWwindow* const of_ours = window.get();
        glfwSetWindowUserPointer(of_ours, this);
        glfwSetMouseButtonCallback(of_ours, [](GLFWwindow* from, int button, int action, int) {
            if (button != GLFW_MOUSE_BUTTON_LEFT) return;
            double x = 0;
            double y = 0;
            glfwGetCursorPos(from, &x, &y);
            of(from).add(action == GLFW_PRESS ? Pointer::Phase::pressed : Pointer::Phase::released, x, y);
        });
        glfwSetCursorPosCallback(
            of_ours, [](GLFWwindow* from, double x, double y) { of(from).add(Pointer::Phase::moved, x, y); });
        glfwSetKeyCallback(of_ours, [](GLFWwindow* from, int key, int, int action, int modifiers) {
            Handle& handle = of(from);
            handle.on_keypad = key >= GLFW_KEY_KP_0 && key <= GLFW_KEY_KP_EQUAL;
            if (action == GLFW_PRESS)
                handle.inputs.emplace_back(press_of(key, modifiers, handle.clock.since_boot()));
        });
        glfwSetCharCallback(of_ours, [](GLFWwindow* from, unsigned int character) {
            Handle& handle = of(from);
            if (handle.on_keypad) return;  // its digits are ways to go, and never meant as text
            handle.inputs.emplace_back(Character{character, handle.clock.since_boot()});
        });
        glfwSetWindowRefreshCallback(of_ours, [](GLFWwindow* from) { of(from).damaged = true; });
    }
};

Window::Window(std::unique_ptr<Handle> handle) : handle_(std::move(handle)) {}
Window::~Window() = default;

Result<std::unique_ptr<Window>> Window::open(std::optional<Size> size, const Clock& clock) {
    auto handle = std::make_unique<Handle>(clock);
    if (!handle->library.is_initialised()) return failure(ErrorCode::internal, "no display: " + reason());
    handle->window.reset(create(size));
    if (!handle->window) return failure(ErrorCode::internal, "no window with OpenGL 3.0: " + reason());
    handle->listen();
    if (!size) glfwSetInputMode(handle->window.get(), GLFW_CURSOR, GLFW_CURSOR_HIDDEN);
    glfwMakeContextCurrent(handle->window.get());
    glfwSwapInterval(1);
    return std::unique_ptr<Window>(new Window(std::move(handle)));
}

Size Window::size() const {
    Size pixels;
    glfwGetFramebufferSize(handle_->window.get(), &pixels.width, &pixels.height);
    return pixels;
}

std::optional<float> Window::monitor_width_mm() {
    GLFWmonitor* const monitor = glfwGetPrimaryMonitor();
    if (monitor == nullptr) return std::nullopt;
    int width = 0;
    int height = 0;
    glfwGetMonitorPhysicalSize(monitor, &width, &height);
    return width > 0 ? std::optional(static_cast<float>(width)) : std::nullopt;
}

bool Window::is_closing() const { return glfwWindowShouldClose(handle_->window.get()) == GLFW_TRUE; }

void Window::wait(std::chrono::milliseconds at_most) {
    if (at_most.count() <= 0)
        glfwPollEvents();
    else
        glfwWaitEventsTimeout(std::chrono::duration<double>(at_most).count());
}

void Window::wake() { glfwPostEmptyEvent(); }

std::vector<Input> Window::take_inputs() { return std::exchange(handle_->inputs, {}); }

bool Window::take_damage() { return std::exchange(handle_->damaged, false); }

void Window::present() { glfwSwapBuffers(handle_->window.get()); }

}  // namespace baileo::platform
