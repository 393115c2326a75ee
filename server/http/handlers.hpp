#pragma once

#include "server/http/route.hpp"

namespace baileo::http {

// For kiosks: PROTOCOL in shared/protocol/README.md.
[[nodiscard]] Outcome get_time(Context&, const Request&);
[[nodiscard]] Outcome post_enrol(Context&, const Request&);
[[nodiscard]] Outcome post_entries(Context&, const Request&, const usecases::KnownKiosk&);
[[nodiscard]] Outcome get_state(Context&, const Request&, const usecases::KnownKiosk&);
[[nodiscard]] Outcome get_settings(Context&, const Request&, const usecases::KnownKiosk&);
[[nodiscard]] Outcome get_catalogue(Context&, const Request&);
[[nodiscard]] Outcome get_blob(Context&, const Request&);

// For the console: server/console/src/api.ts.
[[nodiscard]] Outcome post_session(Context&, const Request&);
[[nodiscard]] Outcome get_session(Context&, const Request&, const usecases::ActiveSession&);
[[nodiscard]] Outcome delete_session(Context&, const Request&, const usecases::ActiveSession&);
[[nodiscard]] Outcome get_ranking(Context&, const Request&, const usecases::ActiveSession&);
[[nodiscard]] Outcome get_sheets(Context&, const Request&, const usecases::ActiveSession&);
[[nodiscard]] Outcome get_sheet(Context&, const Request&, const usecases::ActiveSession&);
[[nodiscard]] Outcome post_mark(Context&, const Request&, const usecases::ActiveSession&);
[[nodiscard]] Outcome post_note(Context&, const Request&, const usecases::ActiveSession&);
[[nodiscard]] Outcome post_submit(Context&, const Request&, const usecases::ActiveSession&);
[[nodiscard]] Outcome post_recuse(Context&, const Request&, const usecases::ActiveSession&);
[[nodiscard]] Outcome get_panel(Context&, const Request&, const usecases::ActiveSession&);
[[nodiscard]] Outcome post_reopen(Context&, const Request&, const usecases::ActiveSession&);
[[nodiscard]] Outcome get_kiosks(Context&, const Request&, const usecases::ActiveSession&);
[[nodiscard]] Outcome post_kiosks(Context&, const Request&, const usecases::ActiveSession&);
[[nodiscard]] Outcome post_confirm(Context&, const Request&, const usecases::ActiveSession&);
[[nodiscard]] Outcome post_suspend(Context&, const Request&, const usecases::ActiveSession&);
[[nodiscard]] Outcome post_release(Context&, const Request&, const usecases::ActiveSession&);
[[nodiscard]] Outcome post_revoke(Context&, const Request&, const usecases::ActiveSession&);

// For everybody.
[[nodiscard]] Outcome get_page(Context&, const Request&);
[[nodiscard]] Outcome get_asset(Context&, const Request&);
[[nodiscard]] Outcome get_openapi(Context&, const Request&);
[[nodiscard]] Outcome get_health(Context&, const Request&);

}  // namespace baileo::http
