#pragma once

#include "models/migration/inventory.h"
#include "models/migration/migrationrecord.h"

//! What the report needs beside the record.
struct ReportFacts {
    MigrationRecord record{};
    ClerkHosts before{};
    ClerkHosts after{};
    QString instanceName{};
    QStringList openRecords{};      //!< required DNS records that are not right
    QStringList openCertificates{}; //!< hosts whose certificate is not right
    QDateTime at{};                 //!< UTC, when the report is made
};

//! What was done when, old and new values, what is open, how to go back; in the current language. Server and admin
//! words are escaped: nothing of them becomes markup.
QString reportMarkdown(const ReportFacts &facts);
QString reportHtml(const ReportFacts &facts); //!< a complete document without scripts or links to elsewhere
