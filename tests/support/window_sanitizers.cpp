// Linked into programs with a window in builds with sanitizers, which read it at start. Mesa unloads its
// driver before leaks are looked for, so what the driver keeps cannot be told from a leak; everything else is
// checked.
extern "C" {
const char* __asan_default_options() {
    return "detect_leaks=0:detect_stack_use_after_return=1:strict_string_checks=1";
}
const char* __ubsan_default_options() { return "halt_on_error=1:print_stacktrace=1"; }
}
