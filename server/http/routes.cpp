#include <array>

#include "server/http/handlers.hpp"
#include "shared/protocol/messages.hpp"

namespace baileo::http {
namespace {

using usecases::Action;

constexpr std::string_view json = "application/json";
constexpr std::string_view json_lines = "application/jsonl";
constexpr std::size_t small = 4096;
constexpr std::size_t note_body = 16'384;  // a note of 2000 bytes may be escaped, six bytes for one

constexpr std::array table{
    // Kiosks
    Route{"GET", "/v1/time", Open{get_time}},
    Route{"POST", "/v1/enrol", Open{post_enrol}, json, small},
    Route{"POST", "/v1/kiosks/{id}/entries", ForKiosk{post_entries}, json_lines, protocol::batch_byte_limit},
    Route{"GET", "/v1/kiosks/{id}/state", ForKiosk{get_state}},
    Route{"GET", "/v1/kiosks/{id}/settings", ForKiosk{get_settings}},
    Route{"GET", "/v1/catalogue/{competition}", Open{get_catalogue}},
    Route{"GET", "/v1/blobs/sha256/{hash}", Open{get_blob}},

    // Console
    Route{"POST", "/api/v1/session", Open{post_session}, json, small},
    Route{"GET", "/api/v1/session", ForPeople{Action::see_session, get_session}},
    Route{"DELETE", "/api/v1/session", ForPeople{Action::see_session, delete_session}},
    Route{"GET", "/api/v1/ranking", ForPeople{Action::see_ranking, get_ranking}},
    Route{"GET", "/api/v1/sheets", ForPeople{Action::score, get_sheets}},
    Route{"GET", "/api/v1/sheets/{id}", ForPeople{Action::score, get_sheet}},
    Route{"POST", "/api/v1/sheets/{id}/mark", ForPeople{Action::score, post_mark}, json, small},
    Route{"POST", "/api/v1/sheets/{id}/note", ForPeople{Action::score, post_note}, json, note_body},
    Route{"POST", "/api/v1/sheets/{id}/submit", ForPeople{Action::score, post_submit}},
    Route{"POST", "/api/v1/sheets/{id}/recuse", ForPeople{Action::score, post_recuse}, json, small},
    Route{"GET", "/api/v1/panel", ForPeople{Action::see_panel, get_panel}},
    Route{"POST", "/api/v1/panel/{judge}/{id}/reopen", ForPeople{Action::reopen_sheets, post_reopen}, json,
          small},
    Route{"GET", "/api/v1/kiosks", ForPeople{Action::see_kiosks, get_kiosks}},
    Route{"POST", "/api/v1/kiosks", ForPeople{Action::manage_kiosks, post_kiosks}, json, small},
    Route{"POST", "/api/v1/kiosks/{id}/confirm", ForPeople{Action::manage_kiosks, post_confirm}},
    Route{"POST", "/api/v1/kiosks/{id}/suspend", ForPeople{Action::manage_kiosks, post_suspend}, json, small},
    Route{"POST", "/api/v1/kiosks/{id}/release", ForPeople{Action::manage_kiosks, post_release}, json, small},
    Route{"POST", "/api/v1/kiosks/{id}/revoke", ForPeople{Action::manage_kiosks, post_revoke}},

    // Everybody
    Route{"GET", "/", Open{get_page}},
    Route{"GET", "/masuk", Open{get_page}},
    Route{"GET", "/peringkat", Open{get_page}},
    Route{"GET", "/nilai", Open{get_page}},
    Route{"GET", "/nilai/{id}", Open{get_page}},
    Route{"GET", "/panel", Open{get_page}},
    Route{"GET", "/assets/{file}", Open{get_asset}},
    Route{"GET", "/openapi.json", Open{get_openapi}},
    Route{"GET", "/healthz", Open{get_health}},
};

}  // namespace

std::span<const Route> routes() { return table; }

}  // namespace baileo::http
