#include "shared/journal/ballot_body.hpp"

namespace baileo::journal {

std::string write_ballot(const domain::Ballot& ballot) {
    return R"({"ballot_id":")" + ballot.id.text() + R"(","competition":")" + ballot.competition.text() +
           R"(","catalogue_version":)" + std::to_string(ballot.catalogue_version) + R"(,"innovation":")" +
           ballot.innovation.text() + R"(","overall":)" + std::to_string(domain::value(ballot.overall)) +
           R"(,"visit":")" + ballot.visit.text() + R"(","language":")" +
           std::string(domain::code(ballot.language)) + R"(","order_seed":)" +
           std::to_string(ballot.order_seed) + R"(,"position":)" + std::to_string(ballot.position) + "}";
}

Commitment commit(const Salt& salt, std::string_view ballot_text) {
    return crypto::sha256({as_bytes("baileo/ballot/1"), salt, as_bytes(ballot_text)});
}

std::string write_ballot_body(const domain::Ballot& ballot, const Salt& salt) {
    const std::string text = write_ballot(ballot);
    return R"({"ballot":)" + text + R"(,"salt":")" + to_hex(salt) + R"(","commit":")" +
           to_hex(commit(salt, text)) + R"("})";
}

std::string receipt_code(const Commitment& commitment) {
    const std::string code = to_crockford(commitment, 10);
    return code.substr(0, 4) + "-" + code.substr(4, 4) + "-" + code.substr(8);
}

}  // namespace baileo::journal
