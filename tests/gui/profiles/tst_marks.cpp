#include "tests/gui/window/windowcase.h"

#include "models/profilesmodel.h"
#include "models/sandboxpanel.h"
#include "tests/support/contrast.h"
#include "tests/support/testprogram.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/forgetdialog.h"
#include "ui/environmentwords.h"
#include "ui/migration/giveup.h"
#include "ui/migration/sandboxproviderdialog.h"
#include "ui/migration/savefile.h"
#include "ui/profiles/profilewords.h"
#include "ui/style/palettes.h"
#include "ui/style/tone.h"

#include <QFileDialog>
#include <QLabel>

#include <cmath>
#include <functional>

using Opener = std::function<void(WindowCase &)>;

namespace {

StatusLabel *mark(const QWidget *in, const QString &word)
{
    for (auto *label : in->findChildren<StatusLabel *>()) {
        if (label->word() == word && label->isVisible() && label->window() == in)
            return label;
    }
    return nullptr;
}

//! The dialog that was opened last, over whatever it is over.
QDialog *front(const WindowCase &it)
{
    QDialog *found = nullptr;
    for (auto *dialog : it.window->findChildren<QDialog *>()) {
        if (dialog->isVisible())
            found = dialog;
    }
    return found;
}

void change(WindowCase &it) { it.flip(ResourceId::Instance, u"hibp"_s); }
} // namespace

//! Production is unmistakable in every dialog: a word, an icon and a colour; readable in grey.
class tst_Marks : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void everyDialogSaysIt_data();
    void everyDialogSaysIt();
    void readOnlyIsSaidToo_data();
    void readOnlyIsSaidToo();
    void connectingSaysWhatWasFound();
    void theWindowSaysIt_data();
    void theWindowSaysIt();
    void marksAreReadInGrey_data();
    void marksAreReadInGrey();
    void shapesDiffer_data();
    void shapesDiffer();
    void noInstanceNoMark();
};

void tst_Marks::everyDialogSaysIt_data()
{
    QTest::addColumn<Opener>("opens");
    const auto row = [](const char *name, Opener opens) { QTest::newRow(name) << std::move(opens); };
    row("review", [](WindowCase &it) {
        change(it);
        it.trigger(u"review"_s);
    });
    row("outcomes", [](WindowCase &it) {
        change(it);
        QVERIFY(it.applyAll() != nullptr);
    });
    row("drift", [](WindowCase &it) {
        it.edit(ResourceId::Instance, u"support_email"_s, u"mine@example.com"_s);
        it.simulator.changeBehindTheBack(it.simulated(Environment::Production).secretKey, u"instance"_s,
                                         u"support_email"_s, u"theirs@example.com"_s);
        QVERIFY(it.applyAll() != nullptr);
    });
    row("unsaved", [](WindowCase &it) {
        change(it);
        it.window->close();
    });
    row("forget", [](WindowCase &it) { it.trigger(u"forget"_s); });
    row("domain guide", [](WindowCase &it) { it.trigger(u"changeDomain"_s); });
    row("give up the domain change",
        [](WindowCase &it) { askToGiveUp(it.session.migration(), it.window->centralWidget()); });
    row("save a file", [](WindowCase &it) {
        saveFileAs(it.window->centralWidget(), u"Save"_s, u"Text (*.txt)"_s, u"a.txt"_s, "text");
    });
    row("a file that was not saved",
        [](WindowCase &it) { saveFile(it.window->centralWidget(), u"/proc/none/a.txt"_s, "text"); });
    row("find a setting", [](WindowCase &it) { it.trigger(u"find"_s); });
    row("sandbox provider", [](WindowCase &it) {
        auto *panel = new SandboxPanel(it.simulator.backendApiUrl());
        auto *dialog = new SandboxProviderDialog(panel, it.window.get());
        panel->setParent(dialog);
        dialog->show();
    });
}

void tst_Marks::everyDialogSaysIt()
{
    QFETCH(const Opener, opens);
    WindowCase it;
    it.connectTo(Environment::Production, u"Shop"_s);
    opens(it);
    const QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = front(it)) != nullptr);
    const StatusLabel *label = mark(dialog, u"Production"_s);
    QVERIFY2(label != nullptr, qPrintable(dialog->objectName()));
    QCOMPARE(label->icon(), Icon::Production);
    QCOMPARE(label->tone(), Tone::Production);
    QCOMPARE(label->accessibleName(), u"Production"_s);
    bool named = false;
    for (const auto *text : dialog->findChildren<QLabel *>())
        named = named || (text->text() == "Shop"_L1 && text->isVisible());
    QVERIFY2(named, qPrintable(dialog->objectName()));
    if (const QByteArray directory = qgetenv("VESTRY_PICTURES"); !directory.isEmpty())
        const_cast<QDialog *>(dialog)->grab().save(QString::fromLocal8Bit(directory) +
                                                   u"/mark %1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
    it.trigger(u"discard"_s);
}

void tst_Marks::readOnlyIsSaidToo_data()
{
    QTest::addColumn<SafetyLevel>("safety");
    QTest::addColumn<bool>("said");
    QTest::newRow("read-only") << SafetyLevel::ReadOnly << true;
    QTest::newRow("confirm") << SafetyLevel::Confirm << false;
    QTest::newRow("typed") << SafetyLevel::Typed << false;
}

void tst_Marks::readOnlyIsSaidToo()
{
    QFETCH(const SafetyLevel, safety);
    QFETCH(const bool, said);
    Profile profile{.id = u"a"_s, .name = u"Shop"_s, .environment = Environment::Production};
    profile.safety = safety;
    const std::unique_ptr<QWidget> line(DialogParts::instanceLine(profile));
    line->show();
    QVERIFY(mark(line.get(), u"Production"_s) != nullptr);
    const StatusLabel *label = mark(line.get(), u"Read-only"_s);
    QCOMPARE(label != nullptr, said);
    if (said)
        QCOMPARE(label->icon(), ProfileWords::safetyIcon(safety));
}

void tst_Marks::connectingSaysWhatWasFound()
{
    WindowCase it;
    it.trigger(u"connectInstance"_s);
    auto *dialog = it.dialog<ConnectDialog>(u"connectDialog"_s);
    QVERIFY(dialog != nullptr);
    dialog->setKey(it.simulated(Environment::Production).secretKey);
    dialog->findChild<QLineEdit *>(u"url"_s)->setText(it.simulator.backendApiUrl().toString());
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"key"_s), Qt::Key_Return);
    QTRY_VERIFY(mark(dialog, u"Production"_s) != nullptr);
    QCOMPARE(mark(dialog, u"Production"_s)->icon(), Icon::Production);
    dialog->reject();
}

void tst_Marks::theWindowSaysIt_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<SafetyLevel>("safety");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("production") << Environment::Production << SafetyLevel::Typed << u"Vestry — Shop (Production)"_s
                                << u"Instance Shop, Production"_s;
    QTest::newRow("production, read-only")
        << Environment::Production << SafetyLevel::ReadOnly << u"Vestry — Shop (Production, read-only)"_s
        << u"Instance Shop, Production, read-only"_s;
    QTest::newRow("development") << Environment::Development << SafetyLevel::Confirm << u"Vestry — Shop (Development)"_s
                                 << u"Instance Shop, Development"_s;
}

void tst_Marks::theWindowSaysIt()
{
    QFETCH(const Environment, environment);
    QFETCH(const SafetyLevel, safety);
    QFETCH(const QString, title);
    QFETCH(const QString, spoken);
    WindowCase it;
    it.connectTo(environment, u"Shop"_s);
    Profile profile = *it.profiles.find(u"Shop"_s);
    profile.safety = safety;
    QVERIFY(it.profiles.save(profile));
    QTRY_COMPARE(it.window->windowTitle(), title);
    auto *switcher = it.window->findChild<QWidget *>(u"instanceSwitcher"_s);
    QCOMPARE(switcher->accessibleName(), spoken);
    QTRY_COMPARE(switcher->height(), switcher->sizeHint().height()); // a line more says that it is read-only
    if (const QByteArray directory = qgetenv("VESTRY_PICTURES"); !directory.isEmpty())
        it.window->grab().save(QString::fromLocal8Bit(directory) +
                               u"/window %1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
}

void tst_Marks::marksAreReadInGrey_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Environment>("environment");
    for (const Environment environment : {Environment::Production, Environment::Development, Environment::Unknown}) {
        const QByteArray word = environmentWord(environment).toLatin1();
        QTest::addRow("%s, light", word.constData()) << lightPalette() << environment;
        QTest::addRow("%s, dark", word.constData()) << darkPalette() << environment;
    }
}

void tst_Marks::marksAreReadInGrey()
{
    QFETCH(const QPalette, palette);
    QFETCH(const Environment, environment);
    const QColor colour = toneColor(environmentTone(environment), palette);
    for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::Button})
        QVERIFY2(contrast(colour, palette.color(ground)) >= 3, qPrintable(colour.name()));
    // What is really painted, without its colours.
    StatusLabel label;
    label.setPalette(palette);
    label.setAutoFillBackground(true);
    label.setStatus(environmentTone(environment), environmentIcon(environment), environmentWord(environment));
    label.resize(label.sizeHint());
    const QImage grey = label.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    int darkest = 255;
    int lightest = 0;
    for (int y = 0; y < grey.height(); ++y) {
        for (int x = 0; x < grey.width(); ++x) {
            darkest = std::min(darkest, qGray(grey.pixel(x, y)));
            lightest = std::max(lightest, qGray(grey.pixel(x, y)));
        }
    }
    const auto level = [](int value) { return QColor(value, value, value); };
    QVERIFY2(contrast(level(darkest), level(lightest)) >= 3, qPrintable(u"%1 %2"_s.arg(darkest).arg(lightest)));
}

void tst_Marks::shapesDiffer_data()
{
    QTest::addColumn<Icon>("one");
    QTest::addColumn<Icon>("other");
    QTest::newRow("production, development") << Icon::Production << Icon::Development;
    QTest::newRow("production, unknown") << Icon::Production << Icon::UnknownEnvironment;
    QTest::newRow("development, unknown") << Icon::Development << Icon::UnknownEnvironment;
    QTest::newRow("production, read-only") << Icon::Production << ProfileWords::safetyIcon(SafetyLevel::ReadOnly);
}

void tst_Marks::shapesDiffer()
{
    QFETCH(const Icon, one);
    QFETCH(const Icon, other);
    constexpr int kSize = 32;
    const auto shape = [](Icon icon) {
        return iconPixmap(icon, Qt::black, kSize, 1, Qt::LeftToRight).toImage().convertToFormat(QImage::Format_ARGB32);
    };
    const QImage a = shape(one);
    const QImage b = shape(other);
    int different = 0;
    for (int y = 0; y < kSize; ++y) {
        for (int x = 0; x < kSize; ++x)
            different += std::abs(qAlpha(a.pixel(x, y)) - qAlpha(b.pixel(x, y))) > 128;
    }
    QVERIFY2(different > kSize * kSize / 10, qPrintable(QString::number(different)));
}

void tst_Marks::noInstanceNoMark()
{
    WindowCase it;
    saveFile(it.window->centralWidget(), u"/proc/none/a.txt"_s, "text");
    QTRY_VERIFY(front(it) != nullptr);
    QVERIFY(front(it)->findChild<StatusLabel *>() == nullptr);
}

VESTRY_GUI_TEST(tst_Marks)
#include "tst_marks.moc"
