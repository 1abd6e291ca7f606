#include "tests/simulation/simhistory.h"
#include "tests/simulation/virtualtime.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QHashFunctions>
#include <QLoggingCategory>

#include <rapidcheck.h>
#include <rapidcheck/detail/Configuration.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iostream>

using namespace Qt::StringLiterals;

namespace rc {
//! Half of the steps are plain work, and half of the settings are the same three: where nobody edits, applies and meets
//! another admin nothing can go wrong. Of the crashes in a change most hit one that says little: so there are more.
template <> struct Arbitrary<SimStep> {
    static Gen<SimStep> arbitrary()
    {
        using enum SimStep::Kind;
        const auto kind = gen::oneOf(gen::element(Edit, Edit, Edit, Apply, Apply, OtherAdmin, Fault, Refresh),
                                     gen::map(gen::inRange(0, SimStep::kKinds + 2), [](int number) {
                                         return SimStep::Kind(std::min(number, int(CrashWriting)));
                                     }));
        return gen::build<SimStep>(
            gen::set(&SimStep::kind, kind), gen::set(&SimStep::window, gen::weightedElement<int>({{3, 0}, {1, 1}})),
            gen::set(&SimStep::setting, gen::oneOf(gen::inRange(0, 3), gen::inRange(0, int(simSettings().size())))),
            gen::set(&SimStep::a, gen::inRange(0, 20)), gen::set(&SimStep::b, gen::inRange(0, 8)),
            gen::set(&SimStep::wait, gen::inRange(0, 8)));
    }
};
} // namespace rc

namespace {
struct Played {
    QString violation;
    QStringList trace;
};

Played play(const std::vector<SimStep> &steps)
{
    VirtualTime::restart();
    SimHistory history;
    const QString violation = history.play(steps);
    return {violation, history.trace()};
}

//! The first line that differs; empty when none does.
QString differenceOf(const QStringList &a, const QStringList &b)
{
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (a.value(i) != b.value(i))
            return u"%1\n%2"_s.arg(a.value(i), b.value(i));
    }
    return {};
}
} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication application(argc, argv);
    (void)application;
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"trace"_s, u"Prints what travelled in the history that failed."_s},
                       {u"twice"_s, u"Plays each history twice and compares the traces."_s}});
    parser.process(application);
    const bool twice = parser.isSet(u"twice"_s);
    quint64 histories = 0;
    const bool passed = rc::check("no history breaks an invariant", [&](const std::vector<SimStep> &steps) {
        ++histories;
        const Played first = play(steps);
        if (const QString difference = twice ? differenceOf(first.trace, play(steps).trace) : QString();
            !difference.isEmpty())
            RC_FAIL("the same history went another way:\n" + difference.toStdString());
        if (!first.violation.isEmpty()) {
            if (parser.isSet(u"trace"_s))
                RC_LOG() << first.trace.join(u'\n').toStdString() << '\n';
            RC_FAIL(first.violation.toStdString());
        }
    });
    std::fprintf(stderr, "%llu histories\n", static_cast<unsigned long long>(histories));
    return passed ? EXIT_SUCCESS : EXIT_FAILURE;
}
