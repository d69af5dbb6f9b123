/// \file
/// Certificates of attendance for those who came.
#pragma once

#include "report/documents/paper_roster.hpp"

#include <vector>

namespace plenary::report {

/// Who has earned a certificate: who was received on at least one day of the meeting, and on so many per cent of them.
struct CertificateChoice {
    int least_share = 0;
    std::vector<domain::RegistrationCode> codes = {}; ///< only these; empty: everybody
};

/// Their registrations, in the order of the list of participants.
std::vector<domain::RegistrationCode> certificates_earned(const PaperRequest& request,
                                                          const CertificateChoice& choice);

/// A page for each, A4 across.
Paper certificates_paper(const PaperRequest& request, const CertificateChoice& choice);

/// The same for a mail merge.
util::Sheet certificate_table(const PaperRequest& request, const CertificateChoice& choice);

/// The certificates that were given, by serial number; of these registrations, or where none is named of all.
util::Sheet given_certificates(const PaperRequest& request,
                               const std::vector<domain::RegistrationCode>& codes);

} // namespace plenary::report
