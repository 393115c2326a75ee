#include <fmt/format.h>

#include <fstream>

#include "server/app/commands.hpp"
#include "server/usecases/criteria.hpp"
#include "server/usecases/panel_files.hpp"

namespace baileo::app {
namespace {

constexpr std::size_t panel_file_limit = 1'048'576;  // bytes

/// The file's bytes. Errors: not_found, too_large.
Result<std::string> panel_file_bytes(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::string bytes(panel_file_limit + 1, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!file.is_open() || file.bad()) return failure(ErrorCode::not_found, "it cannot be read");
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    if (bytes.size() > panel_file_limit) return failure(ErrorCode::too_large, "it is longer than 1 MiB");
    return bytes;
}

CommandOutcome failed_in(const std::filesystem::path& file, const Error& error) {
    return failed(fmt::format("Nothing was changed: {}: {}", file.filename().string(), error.detail));
}

/// How many innovations each judge scores.
std::map<panel::JudgeId, std::size_t> load_of(const panel::Judging& judging) {
    std::map<panel::JudgeId, std::size_t> load;
    for (const auto& [innovation, judges] : judging)
        for (const panel::JudgeId& judge : judges)
            ++load[judge];
    return load;
}

std::string report(const panel::Assignment& assignment) {
    std::string text = fmt::format("{} innovations have their judges:\n", assignment.judging.size());
    for (const auto& [judge, innovations] : load_of(assignment.judging))
        text += fmt::format("{:>5}  {}\n", innovations, judge.text());
    for (const auto& [innovation, missing] : assignment.missing)
        text += fmt::format("{} lacks {} judges: too few are free of it.\n", innovation.text(), missing);
    if (!assignment.connected)
        text +=
            "Not all judges can be compared, so scores will be plain means: give innovations more judges.\n";
    return text;
}

}  // namespace

CommandOutcome run(const SetCriteria& command, usecases::Services services) {
    const auto bytes = panel_file_bytes(command.file);
    if (!bytes) return failed_in(command.file, bytes.error());
    const auto criteria = usecases::read_criteria(*bytes);
    if (!criteria) return failed_in(command.file, criteria.error());
    const auto set = usecases::set_criteria(services, *criteria);
    if (!set) return failed_in(command.file, set.error());
    return success(fmt::format("The panel scores by {} criteria.\n", criteria->size()));
}

CommandOutcome run(const AssignJudges& command, usecases::Services services) {
    const auto bytes = panel_file_bytes(command.file);
    if (!bytes) return failed_in(command.file, bytes.error());
    const auto plan = usecases::read_panel_plan(*bytes);
    if (!plan) return failed_in(command.file, plan.error());
    const auto assignment = usecases::assign_judges(services, *plan);
    if (!assignment) return failed_in(command.file, assignment.error());
    return success(report(*assignment));
}

}  // namespace baileo::app
