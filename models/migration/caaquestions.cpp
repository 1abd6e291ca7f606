#include "models/migration/caaquestions_p.h"

#include <algorithm>

namespace {

int badness(CaaVerdict::State state)
{
    switch (state) {
    case CaaVerdict::State::NotChecked:
        return 0;
    case CaaVerdict::State::Free:
        return 1;
    case CaaVerdict::State::Allowed:
        return 2;
    case CaaVerdict::State::OneOnly:
        return 3;
    case CaaVerdict::State::Unknown:
        return 4;
    case CaaVerdict::State::Blocked:
        return 5;
    }
    return 0;
}

} // namespace

namespace CaaQuestions {

QStringList names(const QStringList &hosts)
{
    QStringList all;
    for (const QString &host : hosts)
        all += caaNames(host);
    all.removeDuplicates();
    return all;
}

CaaVerdict worst(const QStringList &hosts, const std::map<QString, Dns::Answer> &answers)
{
    CaaVerdict out;
    for (const QString &host : hosts) {
        const QStringList asked = caaNames(host);
        QList<Dns::Answer> given;
        std::ranges::transform(asked, std::back_inserter(given),
                               [&answers](const QString &name) { return answers.at(name); });
        const CaaVerdict verdict = judgeCaa(asked, given);
        if (badness(verdict.state) > badness(out.state))
            out = verdict;
    }
    return out;
}

} // namespace CaaQuestions
