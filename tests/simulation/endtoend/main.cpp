#include "tests/simulation/endtoend/livehistory.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <rapidcheck.h>

#include <cstdio>
#include <cstdlib>
#include <iostream>

namespace rc {
//! Without what only a simulated world can do: clocks, sleep, servers that cut values down.
template <> struct Arbitrary<SimStep> {
    static Gen<SimStep> arbitrary()
    {
        using enum SimStep::Kind;
        const auto kind = gen::oneOf(gen::element(Edit, Apply, Apply, Apply, Apply, OtherAdmin, Fault, Fault, Fault),
                                     gen::element(Reset, Undo, Redo, UndoAndRedoAll, Discard, Review, Confirm, Stop,
                                                  DecideDrift, Refresh, CancelRefresh, Switch, RestoreDraft,
                                                  DiscardDraft, Kill, Kill, Quit, SecondWindow, FullDisk));
        return gen::build<SimStep>(
            gen::set(&SimStep::kind, kind), gen::set(&SimStep::window, gen::weightedElement<int>({{3, 0}, {1, 1}})),
            gen::set(&SimStep::setting, gen::oneOf(gen::inRange(0, 3), gen::inRange(0, 10))),
            gen::set(&SimStep::a, gen::inRange(0, 20)), gen::set(&SimStep::b, gen::inRange(0, 8)),
            gen::set(&SimStep::wait, gen::inRange(0, 7)));
    }
};
} // namespace rc

// The histories of tests/simulation with nothing simulated but the failures.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("trace"), QStringLiteral("Prints every history, not only one that fails.")});
    parser.process(application);
    const bool all = parser.isSet(QStringLiteral("trace"));
    int histories = 0;
    const bool passed = rc::check("no history breaks an invariant", [&](const std::vector<SimStep> &steps) {
        ++histories;
        LiveHistory history;
        const QString violation = history.play(steps);
        if (all || !violation.isEmpty())
            std::cerr << history.trace().join(u'\n').toStdString() << '\n';
        if (!violation.isEmpty())
            RC_FAIL(violation.toStdString());
    });
    std::fprintf(stderr, "%d histories\n", histories);
    return passed ? EXIT_SUCCESS : EXIT_FAILURE;
}
