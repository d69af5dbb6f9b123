/// \file
/// The commands by noun; each function is in the file of its noun.
#pragma once

#include "cli/command.hpp"

#include <vector>

namespace plenary::cli {

std::vector<Command> load_commands();   ///< load, validate, dump, schema
std::vector<Command> status_commands(); ///< status, doctor
std::vector<Command> log_commands();    ///< log, diff, undo
std::vector<Command> backup_commands(); ///< backup, restore
std::vector<Command> forget_commands();
std::vector<Command> editing_commands(); ///< edit, add, remove
std::vector<Command> series_commands();
std::vector<Command> meeting_commands();
std::vector<Command> agenda_plan_commands(); ///< agenda plan, explain
std::vector<Command> agenda_commands();      ///< agenda show, check, release, changes
std::vector<Command> venue_commands();
std::vector<Command> calendar_commands(); ///< calendar list, show
std::vector<Command> calendar_import_commands();
std::vector<Command> calendar_export_commands();
std::vector<Command> calendar_moves_commands();
std::vector<Command> series_plan_commands();     ///< series plan
std::vector<Command> meeting_propose_commands(); ///< meeting propose
std::vector<Command> meeting_move_commands();    ///< meeting confirm, reschedule, move, postpone, cancel
std::vector<Command> schedule_commands();        ///< schedule check, acknowledge
std::vector<Command> participant_reconfirm_commands(); ///< participant reconfirm
std::vector<Command> delegation_commands();
std::vector<Command> participant_commands();
std::vector<Command> participant_log_commands();      ///< participant log
std::vector<Command> participant_register_commands(); ///< participant register, replace
std::vector<Command> participant_merge_commands();    ///< participant merge
std::vector<Command> participant_edit_commands();     ///< participant edit, withdraw, reinstate
std::vector<Command> participant_import_commands();   ///< participant import, export, duplicates
std::vector<Command> delegation_invite_commands();    ///< delegation invite, edit, credentials
std::vector<Command> delegation_draw_commands();
std::vector<Command> badge_commands();
std::vector<Command> floor_commands();        ///< floor ask, move, spoke, absent, withdraw, list
std::vector<Command> certificate_commands();  ///< certificate find, list
std::vector<Command> checkin_commands();      ///< checkin add, undo, log, status
std::vector<Command> checkin_scan_commands(); ///< checkin scan
std::vector<Command> checkin_import_commands();
std::vector<Command> desk_commands(); ///< desk, desk pair, list, revoke
std::vector<Command> outcome_commands();
std::vector<Command> report_commands();
std::vector<Command> document_commands();
std::vector<Command> help_commands(); ///< completion, help

} // namespace plenary::cli
