#include "tests/simulation/endtoend/livewindow.h"
#include "ui/style/appstyle.h"

#include <QApplication>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <cstdio>
#include <memory>

#include <unistd.h>

namespace {
void print(const QJsonObject &state)
{
    std::printf("%s\n", QJsonDocument(state).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

//! The first line sets the window up; each further one is a command. \return false at the end.
bool obey(const QByteArray &line, std::unique_ptr<LiveWindow> &window)
{
    const QJsonObject command = QJsonDocument::fromJson(line).object();
    if (!window)
        window = std::make_unique<LiveWindow>(command);
    if (command.value(QLatin1StringView("do")).toString() == QLatin1StringView("Quit"))
        return false;
    print(window->obey(command));
    return true;
}
} // namespace

// A window that does what its standard input says, a line of JSON each, and answers with what is on screen.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    AppStyle::install(*qApp, AppStyle::Scheme::Light);
    std::unique_ptr<LiveWindow> window;
    QByteArray input;
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &application, [&] {
        char bytes[4096];
        const auto count = read(STDIN_FILENO, bytes, sizeof bytes);
        input.append(bytes, std::max<qsizetype>(count, 0));
        for (qsizetype end = input.indexOf('\n'); end >= 0; end = input.indexOf('\n')) {
            const QByteArray line = input.first(end);
            input.remove(0, end + 1);
            if (!obey(line, window))
                return QCoreApplication::exit();
        }
        if (count <= 0)
            QCoreApplication::exit();
    });
    return QApplication::exec();
}
