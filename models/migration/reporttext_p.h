#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

//! One line of a report: own words, and the words of others, which are never markup.
struct ReportLine {
    QString time{};               //!< own words
    std::optional<bool> ticked{}; //!< a task, and whether it is done
    QString label{};              //!< own words
    QStringList values{};         //!< words of others: "old → new" when there are two
    QString note{};               //!< own words
};

struct ReportSection {
    QString heading{};
    QStringList paragraphs{};
    QList<ReportLine> lines{};
};

//! A report before it is written in one format.
struct ReportText {
    QString title{};
    QStringList titleValues{};
    QList<ReportSection> sections{};

    QString toMarkdown() const;
    QString toHtml() const;
};

//! "2026-08-02T14:03:07Z (2026-08-02T16:03:07+02:00)"; empty when invalid.
QString reportTime(const QDateTime &time);
