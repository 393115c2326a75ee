#pragma once

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "server/store/rows.hpp"

namespace baileo::app {

/// Makes keys and database in a folder.
struct Init {
    std::string server_name;
};

/// Answers kiosks and browsers until it is told to stop.
struct Serve {
    std::string host;
    int port = 0;                     ///< 0 takes any free one
    std::filesystem::path port_file;  ///< gets the port as text once the server listens; empty = none
    std::filesystem::path socket;  ///< a unix socket for our own proxy instead of host and port; empty = none
    bool bind_public = false;      ///< allow an address that other machines reach
    bool behind_tls = false;       ///< browsers come by https, through our own proxy
    unsigned enrolments_per_minute = 0;
};

struct AddUser {
    std::string name;
    store::Role role = store::Role::judge;
};
struct ListUsers {};
struct InviteKiosk {
    std::string name;
    std::string place;
    bool json = false;
};
struct ListKiosks {
    bool json = false;
};
struct ConfirmKiosk {
    domain::KioskId kiosk;
};
struct SuspendKiosk {
    domain::KioskId kiosk;
    std::string reason;
};
struct ReleaseKiosk {
    domain::KioskId kiosk;
    std::string reason;
};
struct RevokeKiosk {
    domain::KioskId kiosk;
};
/// Makes a new maintenance PIN.
struct SetKioskPin {
    domain::KioskId kiosk;
};
struct Import {
    std::filesystem::path folder;
};
/// Takes what kiosks wrote onto a stick.
struct ImportJournal {
    std::vector<std::filesystem::path> files;  ///< or folders with such files
};
struct CreateCodes {
    std::uint64_t count = 0;
    std::string label;
    std::filesystem::path stem;  ///< of the two files to write
};
struct ListCodes {};
struct RevokeCodes {
    std::int64_t batch = 0;
    std::string reason;
};
/// Sets what the panel scores by.
struct SetCriteria {
    std::filesystem::path file;
};
/// Sets who sits on the panel and gives every innovation its judges.
struct AssignJudges {
    std::filesystem::path file;
};
struct ShowTally {
    bool json = false;
};
struct Recount {
    bool json = false;
};

/// A command that works on the data. It does the same whether this program opens the data itself or the
/// running server does it on its behalf.
using DataCommand = std::variant<AddUser, ListUsers, InviteKiosk, ListKiosks, ConfirmKiosk, SuspendKiosk,
                                 ReleaseKiosk, RevokeKiosk, SetKioskPin, Import, ImportJournal, CreateCodes,
                                 ListCodes, RevokeCodes, SetCriteria, AssignJudges, ShowTally, Recount>;

using Command = std::variant<Init, Serve, DataCommand>;

}  // namespace baileo::app
