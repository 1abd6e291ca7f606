// bench_profiles RUNS COUNT: the switcher over COUNT instances, and a plain QListView of as many rows beside it. One
// line a run, in milliseconds, each the longest frame (what was done, the layout and the painting that follow): opening
// the switcher, a letter in its search field, a wheel step through all of it, the same wheel steps in the plain list.
#include "models/draftstore.h"
#include "models/migration/migrationstore.h"
#include "models/profilefile.h"
#include "models/session.h"
#include "network/secretstores.h"
#include "ui/profiles/profilelist.h"
#include "ui/profiles/switcher.h"
#include "ui/style/appstyle.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QStringListModel>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace {
double frame(const std::function<void()> &act)
{
    QElapsedTimer clock;
    clock.start();
    act();
    // Layouts ask for further ones; then everything is painted.
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    return double(clock.nsecsElapsed()) / 1e6;
}

QString prepared(const QTemporaryDir &directory, int count)
{
    const QString path = directory.filePath(u"profiles.json"_s);
    ProfileFile file = ProfileFile::read(path);
    for (int i = 1; i <= count; ++i) {
        Profile profile{.id = u"id-%1"_s.arg(i), .name = u"Instance %1"_s.arg(i)};
        profile.environment = i % 3 == 0 ? Environment::Production : Environment::Development;
        profile.baseUrl = QUrl(u"https://api.clerk.com"_s);
        profile.group = u"Group %1"_s.arg((i - 1) / 25 + 1);
        profile.colour = static_cast<ProfileColour>(i % 9);
        profile.safety = i % 5 == 0 ? SafetyLevel::ReadOnly : SafetyLevel::Typed;
        profile.lastUsed = QDateTime::currentDateTimeUtc().addSecs(-600 * i);
        file.put(profile);
    }
    return file.write(path).isEmpty() ? directory.path() : QString();
}

//! The longest frame on the way down and up again, a wheel step at a time.
double scroll(QAbstractItemView *list)
{
    QScrollBar *bar = list->verticalScrollBar();
    double longest = 0;
    const int step = list->fontMetrics().height() * 3;
    for (int at = 0; at < bar->maximum(); at += step)
        longest = std::max(longest, frame([&] { bar->setValue(at); }));
    for (int at = bar->maximum(); at > 0; at -= step)
        longest = std::max(longest, frame([&] { bar->setValue(at); }));
    return longest;
}

double plainScroll(int count, const QSize &size)
{
    QStringList names;
    for (int i = 1; i <= count; ++i)
        names.append(u"Instance %1"_s.arg(i));
    QStringListModel model(names);
    QListView list;
    list.setUniformItemSizes(true);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setModel(&model);
    list.resize(size);
    list.show();
    frame([] {});
    return scroll(&list);
}

void measure(Session *session, int count)
{
    std::unique_ptr<Switcher> switcher;
    const double open = frame([&] {
        switcher = std::make_unique<Switcher>(session);
        switcher->show();
    });
    auto *search = switcher->findChild<QLineEdit *>(u"profileSearch"_s);
    auto *list = switcher->findChild<ProfileList *>();
    double typed = 0;
    for (const QChar letter : u"production"_s)
        typed = std::max(typed, frame([&] { search->setText(search->text() + letter); }));
    while (!search->text().isEmpty())
        typed = std::max(typed, frame([&] { search->setText(search->text().chopped(1)); }));
    const double scrolled = scroll(list);
    std::printf("%.2f %.2f %.2f %.2f\n", open, typed, scrolled, plainScroll(count, list->size()));
    std::fflush(stdout);
}
} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: bench_profiles RUNS COUNT\n", stderr);
        return 2;
    }
    AppStyle::install(app, AppStyle::Scheme::Light);
    const QTemporaryDir directory;
    const int count = arguments.at(2).toInt();
    ProfileStore profiles(prepared(directory, count));
    DraftStore drafts(directory.path());
    MigrationStore migrations(directory.path());
    const auto keyring = makeMemoryStore();
    const auto memory = makeMemoryStore();
    Session session({&profiles, keyring.get(), memory.get(), &drafts, &migrations, nullptr}, {});
    for (int run = 0; run < arguments.at(1).toInt(); ++run)
        measure(&session, count);
    return 0;
}
