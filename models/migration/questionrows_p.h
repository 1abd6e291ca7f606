#pragma once

#include <QLatin1StringView>

#include <span>

//! One question or task as it is declared. In \c value: %1 Frontend API host, %2 domain, %3 Account Portal host, %4
//! mail host, %5 publishable key, %6 the origins of the application, one a line, %7 the host it runs on. In \c advice:
//! %1 and %2 the old and new Frontend API host, %3 and %4 the old and new domain, %5 the new mail host, %6 and %7 the
//! old and new Account Portal host.
struct QuestionRow {
    QLatin1StringView id; //!< stands in files: never changed
    const char *title;
    const char *advice;
    const char *value = "";
};

std::span<const QuestionRow> breakageRows();
std::span<const QuestionRow> followUpRows();
