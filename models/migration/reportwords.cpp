#include "models/migration/reportwords_p.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct EventRow {
    QLatin1StringView kind;
    const char *words;
};

// Older and newer versions of the file have names of their own for some events.
constexpr std::array kEvents{
    EventRow{"begun"_L1, QT_TRANSLATE_NOOP("Report", "Domain change begun")},
    EventRow{"followed"_L1, QT_TRANSLATE_NOOP("Report", "Follow-up work begun without the record of the change")},
    EventRow{"target"_L1, QT_TRANSLATE_NOOP("Report", "New home URL chosen")},
    EventRow{"inventory-reviewed"_L1, QT_TRANSLATE_NOOP("Report", "Inventory reviewed")},
    EventRow{"reviewed-inventory"_L1, QT_TRANSLATE_NOOP("Report", "Inventory reviewed")},
    EventRow{"preparation-reviewed"_L1, QT_TRANSLATE_NOOP("Report", "Preparation reviewed")},
    EventRow{"reviewed-preparation"_L1, QT_TRANSLATE_NOOP("Report", "Preparation reviewed")},
    EventRow{"intended"_L1, QT_TRANSLATE_NOOP("Report", "Request noted before it was sent")},
    EventRow{"sent"_L1, QT_TRANSLATE_NOOP("Report", "Request sent to Clerk")},
    EventRow{"not-sent"_L1, QT_TRANSLATE_NOOP("Report", "The request did not leave this computer")},
    EventRow{"accepted"_L1, QT_TRANSLATE_NOOP("Report", "Clerk accepted the request")},
    EventRow{"refused"_L1, QT_TRANSLATE_NOOP("Report", "Clerk refused the request")},
    EventRow{"answer-lost"_L1, QT_TRANSLATE_NOOP("Report", "The answer to the request was lost")},
    EventRow{"still-old"_L1, QT_TRANSLATE_NOOP("Report", "Clerk’s list of domains still showed the old domain")},
    EventRow{"took"_L1, QT_TRANSLATE_NOOP("Report", "Clerk’s list of domains shows the new domain")},
    EventRow{"no-effect"_L1, QT_TRANSLATE_NOOP("Report", "The request was accepted and changed nothing")},
    EventRow{"not-applied"_L1, QT_TRANSLATE_NOOP("Report", "The request was not applied")},
    EventRow{"moved-by-others"_L1, QT_TRANSLATE_NOOP("Report", "Somebody else changed the domain")},
    EventRow{"domain-moved"_L1, QT_TRANSLATE_NOOP("Report", "Somebody else changed the domain")},
    EventRow{"dns-ready"_L1, QT_TRANSLATE_NOOP("Report", "All required DNS records are right")},
    EventRow{"certificates-ready"_L1, QT_TRANSLATE_NOOP("Report", "All certificates are in order")},
    EventRow{"ticked"_L1, QT_TRANSLATE_NOOP("Report", "Ticked")},
    EventRow{"unticked"_L1, QT_TRANSLATE_NOOP("Report", "Tick taken back")},
    EventRow{"resumed"_L1, QT_TRANSLATE_NOOP("Report", "Continued after Vestry was closed")},
    EventRow{"finished"_L1, QT_TRANSLATE_NOOP("Report", "Domain change finished")},
    EventRow{"abandoned"_L1, QT_TRANSLATE_NOOP("Report", "Domain change given up")},
};

} // namespace

QString eventWords(const QString &kind)
{
    const auto *found =
        std::find_if(kEvents.begin(), kEvents.end(), [&](const EventRow &row) { return kind == row.kind; });
    return found == kEvents.end() ? QString() : QCoreApplication::translate("Report", found->words);
}

QString outcomeWords(const MigrationRecord &record)
{
    switch (record.change) {
    case ChangeState::NotSent:
        return QCoreApplication::translate("Report", "Not requested: the domain is the old one.");
    case ChangeState::Took:
        return QCoreApplication::translate("Report", "Done: Clerk’s list of domains shows the new domain.");
    case ChangeState::NoEffect:
        return QCoreApplication::translate(
            "Report", "Without effect: Clerk accepted the request, but the domain is the old one.");
    case ChangeState::Refused:
        return QCoreApplication::translate("Report", "Refused by Clerk: the domain is the old one.");
    case ChangeState::Intended:
    case ChangeState::Unknown:
        break;
    }
    if (!record.refusal.isEmpty())
        return QCoreApplication::translate(
            "Report",
            "Not known yet: Clerk refused the request, and its list of domains has not told which domain counts.");
    if (record.answerStatus >= 200 && record.answerStatus < 300)
        //: %1 is a number.
        return QCoreApplication::translate("Report",
                                           "Not known yet: Clerk accepted the request (HTTP %1), and its list of "
                                           "domains has not told which domain counts.")
            .arg(record.answerStatus);
    return QCoreApplication::translate("Report",
                                       "Not known yet: the answer was lost, and Clerk’s list of domains has not "
                                       "told which domain counts.");
}
