#include <nlohmann/json.hpp>

#include "server/http/handlers.hpp"
#include "server/usecases/criteria.hpp"
#include "server/usecases/sheets_json.hpp"
#include "server/usecases/write_on_sheet.hpp"
#include "shared/protocol/json_fields.hpp"

namespace baileo::http {
namespace {

using usecases::SheetKey;

Problem problem_of(const usecases::SheetProblem& refused) {
    Problem problem(refused.error);
    if (refused.refusal)
        problem.texts.emplace_back("refusal", panel::sheet_refusal_words.word(*refused.refusal));
    return problem;
}

Outcome saved(Context& context, const Result<usecases::SheetRecord, usecases::SheetProblem>& record) {
    if (!record) return refuse(problem_of(record.error()));
    const auto criteria = usecases::criteria(context.services);
    if (!criteria) return refuse(criteria.error());
    return json_answer(usecases::saved_json(*record, *criteria));
}

Problem no_such_sheet() { return {ErrorCode::not_found, "no sheet for this innovation"}; }

/// The sheet that the path names; without a judge in it, the one of who is signed in.
std::optional<SheetKey> sheet_of(const Request& request, std::string_view judge) {
    const auto member = panel::JudgeId::parse(judge);
    const auto innovation = domain::InnovationId::parse(request.part("id"));
    if (!member || !innovation) return std::nullopt;
    return SheetKey{*member, *innovation};
}

Outcome write(Context& context, const Request& request, const usecases::ActiveSession& session,
              const Result<panel::SheetRequest>& asked) {
    if (!asked) return refuse(asked.error());
    const auto key = sheet_of(request, session.user.name);
    if (!key) return refuse(no_such_sheet());
    return saved(context, usecases::write_on_sheet(context.services, *key, *asked));
}

/// The reason that a body gives.
Result<std::string> reason_in(const Request& request) {
    const auto document = nlohmann::json::parse(request.body, nullptr, false);
    protocol::JsonFields fields(document, "request");
    auto reason = fields.text("reason");
    return fields.finish(std::move(reason));
}

Result<panel::SheetRequest> mark_in(const Request& request) {
    const auto document = nlohmann::json::parse(request.body, nullptr, false);
    protocol::JsonFields fields(document, "request");
    const std::string criterion = fields.text("criterion");
    std::optional<std::uint64_t> mark;
    if (!fields.member("mark").is_null()) mark = fields.number("mark");
    if (const auto sound = fields.finish(true); !sound) return tl::unexpected(sound.error());
    return usecases::mark_request(criterion, mark);
}

Result<panel::SheetRequest> note_in(const Request& request) {
    const auto document = nlohmann::json::parse(request.body, nullptr, false);
    protocol::JsonFields fields(document, "request");
    const std::string criterion = fields.text("criterion");
    auto note = fields.text("note");
    if (const auto sound = fields.finish(true); !sound) return tl::unexpected(sound.error());
    return usecases::note_request(criterion, std::move(note));
}

Result<usecases::MySheets> sheets_of(Context& context, const usecases::ActiveSession& session) {
    const auto judge = panel::JudgeId::parse(session.user.name);
    if (!judge) return failure(ErrorCode::not_found, "no such judge");
    return usecases::my_sheets(context.services, *judge);
}

}  // namespace

Outcome get_sheets(Context& context, const Request&, const usecases::ActiveSession& session) {
    const auto mine = sheets_of(context, session);
    if (!mine) return refuse(mine.error());
    return json_answer(usecases::my_sheets_json(*mine));
}

Outcome get_sheet(Context& context, const Request& request, const usecases::ActiveSession& session) {
    const auto mine = sheets_of(context, session);
    if (!mine) return refuse(mine.error());
    auto sheet = usecases::my_sheet_json(*mine, request.part("id"));
    if (!sheet) return refuse(no_such_sheet());
    return json_answer(std::move(*sheet));
}

Outcome post_mark(Context& context, const Request& request, const usecases::ActiveSession& session) {
    return write(context, request, session, mark_in(request));
}

Outcome post_note(Context& context, const Request& request, const usecases::ActiveSession& session) {
    return write(context, request, session, note_in(request));
}

Outcome post_submit(Context& context, const Request& request, const usecases::ActiveSession& session) {
    return write(context, request, session, panel::SheetRequest(panel::Submit{}));
}

Outcome post_recuse(Context& context, const Request& request, const usecases::ActiveSession& session) {
    auto reason = reason_in(request);
    if (!reason) return refuse(reason.error());
    return write(context, request, session, panel::SheetRequest(panel::Recuse{std::move(*reason)}));
}

Outcome get_panel(Context& context, const Request&, const usecases::ActiveSession&) {
    const auto progress = usecases::panel_progress(context.services);
    if (!progress) return refuse(progress.error());
    return json_answer(usecases::panel_progress_json(*progress));
}

Outcome post_reopen(Context& context, const Request& request, const usecases::ActiveSession& session) {
    auto reason = reason_in(request);
    if (!reason) return refuse(reason.error());
    const auto key = sheet_of(request, request.part("judge"));
    if (!key) return refuse(no_such_sheet());
    return saved(context,
                 usecases::reopen_sheet(context.services, *key, std::move(*reason), session.user.name));
}

}  // namespace baileo::http
