#include "kiosk/ui/icons.hpp"

#include "kiosk/ui/pen.hpp"

namespace baileo::ui {
namespace {

void draw_sign(Pen& pen, Icon icon) {
    switch (icon) {
        case Icon::arrow_left:
            pen.line({{19, 12}, {5, 12}});
            pen.line({{11, 6}, {5, 12}, {11, 18}});
            break;
        case Icon::arrow_right:
            pen.line({{5, 12}, {19, 12}});
            pen.line({{13, 6}, {19, 12}, {13, 18}});
            break;
        case Icon::check:
            pen.line({{5, 12.5F}, {10, 17.5F}, {19, 7}});
            break;
        case Icon::cross:
            pen.line({{6, 6}, {18, 18}});
            pen.line({{18, 6}, {6, 18}});
            break;
        case Icon::plus:
            pen.line({{12, 5}, {12, 19}});
            pen.line({{5, 12}, {19, 12}});
            break;
        case Icon::question:
            pen.ring({12, 12}, 9.5F);
            pen.arc({12, 9.6F}, 2.9F, -0.27F, 0.42F);
            pen.line({{12, 12.9F}, {12, 13.8F}});
            pen.dot({12, 17.1F}, 1.3F);
            break;
        case Icon::warning:
            pen.line({{12, 3.5F}, {21.5F, 20}, {2.5F, 20}}, true);
            pen.line({{12, 9.5F}, {12, 14}});
            pen.dot({12, 17}, 1.25F);
            break;
        case Icon::pencil:
            pen.line({{5, 15.5F}, {15.5F, 5}, {19, 8.5F}, {8.5F, 19}, {4.5F, 19.5F}}, true);
            pen.line({{13, 7.5F}, {16.5F, 11}});
            break;
        case Icon::lower:
            pen.line({{12, 4}, {12, 14.5F}});
            pen.line({{7, 10}, {12, 15}, {17, 10}});
            pen.line({{5, 20}, {19, 20}});
            break;
        default:
            break;
    }
}

void draw_thing(Pen& pen, Icon icon) {
    switch (icon) {
        case Icon::globe:
            pen.ring({12, 12}, 9.5F);
            pen.meridian({12, 12}, 4, 9.5F);
            pen.line({{3, 12}, {21, 12}});
            break;
        case Icon::display:
            pen.line({{2.5F, 19}, {8, 5}, {13.5F, 19}});
            pen.line({{4.5F, 14.3F}, {11.5F, 14.3F}});
            pen.ring({18.3F, 15.8F}, 3.1F);
            pen.line({{21.5F, 12}, {21.5F, 19}});
            break;
        case Icon::shield:
            pen.line({{12, 2.5F},
                      {20, 5.5F},
                      {20, 12},
                      {17.5F, 17.5F},
                      {12, 21.5F},
                      {6.5F, 17.5F},
                      {4, 12},
                      {4, 5.5F}},
                     true);
            pen.line({{8.5F, 12}, {11, 14.5F}, {15.5F, 9.5F}});
            break;
        case Icon::calendar:
            pen.box({4, 6, 16, 14}, 2);
            pen.line({{4, 10.5F}, {20, 10.5F}});
            pen.line({{8.5F, 3}, {8.5F, 6}});
            pen.line({{15.5F, 3}, {15.5F, 6}});
            break;
        case Icon::offline:
            pen.arc({12, 18}, 10, -0.13F, 0.13F);
            pen.arc({12, 18}, 5.5F, -0.13F, 0.13F);
            pen.dot({12, 18}, 1.7F);
            pen.line({{5, 4}, {19, 20}});
            break;
        default:
            break;
    }
}

void draw_act(Pen& pen, Icon icon) {
    switch (icon) {
        case Icon::touch:
            pen.line({{9.5F, 15},
                      {9.5F, 7.5F},
                      {11, 6},
                      {12.5F, 7.5F},
                      {12.5F, 12},
                      {18, 13.5F},
                      {18.5F, 17},
                      {16.5F, 21.5F},
                      {9.5F, 21.5F},
                      {5.5F, 15.8F},
                      {6.8F, 14.6F},
                      {9.5F, 16.4F}});
            pen.arc({11, 7.5F}, 5, -0.3F, 0.3F);
            break;
        case Icon::face:
            pen.ring({12, 12}, 9.5F);
            pen.dot({8.6F, 9.8F}, 1.35F);
            pen.dot({15.4F, 9.8F}, 1.35F);
            pen.arc({12, 11.4F}, 5.2F, 0.33F, 0.67F);
            break;
        case Icon::send:
            pen.line({{3, 11}, {21, 3.5F}, {14.5F, 20.5F}, {11, 13.5F}}, true);
            pen.line({{11, 13.5F}, {21, 3.5F}});
            break;
        case Icon::search:
            pen.ring({10.5F, 10.5F}, 6.5F);
            pen.line({{15.5F, 15.5F}, {21, 21}});
            break;
        case Icon::erase:
            pen.line({{2.5F, 12}, {8, 5}, {21.5F, 5}, {21.5F, 19}, {8, 19}}, true);
            pen.line({{11, 9}, {17, 15}});
            pen.line({{17, 9}, {11, 15}});
            break;
        case Icon::wait:
            pen.ring({12, 12}, 9.5F);
            pen.line({{12, 6.5F}, {12, 12}, {15.5F, 14.5F}});
            break;
        case Icon::still:
            pen.ring({12, 12}, 9.5F);
            pen.line({{9.5F, 8.5F}, {9.5F, 15.5F}});
            pen.line({{14.5F, 8.5F}, {14.5F, 15.5F}});
            break;
        default:
            break;
    }
}

void draw_place(Pen& pen, Icon icon) {
    switch (icon) {
        case Icon::office:
            pen.line({{3, 9}, {12, 3.5F}, {21, 9}}, true);
            for (const float x : {6.F, 12.F, 18.F})
                pen.line({{x, 12}, {x, 17}});
            pen.line({{3, 20.5F}, {21, 20.5F}});
            break;
        case Icon::district:
            pen.line({{12, 21.5F},
                      {6.2F, 13.8F},
                      {5, 9.5F},
                      {7, 4.8F},
                      {12, 2.5F},
                      {17, 4.8F},
                      {19, 9.5F},
                      {17.8F, 13.8F}},
                     true);
            pen.ring({12, 9.5F}, 2.7F);
            break;
        case Icon::houses:
            pen.line({{2.5F, 12}, {8.5F, 6.5F}, {14.5F, 12}});
            pen.line({{4.5F, 11}, {4.5F, 20}, {12.5F, 20}, {12.5F, 11}});
            pen.line({{12.5F, 7}, {15.5F, 4.5F}, {21.5F, 10}});
            pen.line({{19.5F, 9}, {19.5F, 20}, {12.5F, 20}});
            break;
        case Icon::village:
            pen.line({{2.5F, 11.5F}, {8, 7.5F}, {10, 3.5F}, {14, 3.5F}, {16, 7.5F}, {21.5F, 11.5F}}, true);
            for (const float x : {5.5F, 10.F, 14.F, 18.5F})
                pen.line({{x, 14}, {x, 17.5F}});
            pen.line({{3, 20.5F}, {21, 20.5F}});
            break;
        case Icon::health:
            pen.line({{9, 3.5F},
                      {15, 3.5F},
                      {15, 9},
                      {20.5F, 9},
                      {20.5F, 15},
                      {15, 15},
                      {15, 20.5F},
                      {9, 20.5F},
                      {9, 15},
                      {3.5F, 15},
                      {3.5F, 9},
                      {9, 9}},
                     true);
            break;
        case Icon::school:
            pen.line({{2, 9}, {12, 4}, {22, 9}, {12, 14}}, true);
            pen.line({{6.5F, 11.5F}, {6.5F, 16.5F}, {12, 19.5F}, {17.5F, 16.5F}, {17.5F, 11.5F}});
            pen.line({{22, 9}, {22, 15}});
            break;
        case Icon::all:
            for (const float x : {4.F, 14.F})
                for (const float y : {4.F, 14.F})
                    pen.box({x, y, 6, 6}, 1.5F);
            break;
        default:
            break;
    }
}

/// A loudspeaker, and what it does.
void draw_sound(Pen& pen, Icon icon) {
    if (icon < Icon::voice || icon > Icon::softer) return;  // the four stand together
    pen.line({{2.5F, 9}, {6, 9}, {11.5F, 4}, {11.5F, 20}, {6, 15}, {2.5F, 15}}, true);
    if (icon == Icon::voice) {
        pen.arc({12, 12}, 4.5F, 0.13F, 0.37F);
        pen.arc({12, 12}, 9, 0.13F, 0.37F);
    } else if (icon == Icon::voice_off) {
        pen.line({{15.5F, 9}, {21.5F, 15}});
        pen.line({{21.5F, 9}, {15.5F, 15}});
    } else {
        pen.line({{15, 12}, {22, 12}});
        if (icon == Icon::louder) pen.line({{18.5F, 8.5F}, {18.5F, 15.5F}});
    }
}

}  // namespace

void draw_icon(Paint& paint, Icon icon, const Rect& rect, Color color) {
    Pen pen(paint, rect, color);
    draw_sign(pen, icon);
    draw_thing(pen, icon);
    draw_act(pen, icon);
    draw_sound(pen, icon);
    draw_place(pen, icon);
}

Icon icon_of(domain::UnitKind kind) {
    switch (kind) {
        case domain::UnitKind::opd:
            return Icon::office;
        case domain::UnitKind::kecamatan:
            return Icon::district;
        case domain::UnitKind::kelurahan:
            return Icon::houses;
        case domain::UnitKind::negeri:
            return Icon::village;
        case domain::UnitKind::puskesmas:
            return Icon::health;
        case domain::UnitKind::sekolah:
            return Icon::school;
    }
    return Icon::all;
}

}  // namespace baileo::ui
