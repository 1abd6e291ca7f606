#include "models/sandboxpanel.h"
#include "network/simulator/simulator.h"
#include "tests/support/testprogram.h"
#include "ui/editors/choiceeditor.h"
#include "ui/migration/sandboxprovider.h"
#include "ui/migration/sandboxproviderdialog.h"
#include "ui/migration/sandboxwords.h"
#include "ui/style/appstyle.h"
#include "ui/style/breakinglabel.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QPushButton *buttonOf(const QWidget &dialog, const QString &text)
{
    const auto all = dialog.findChildren<QPushButton *>();
    const auto it = std::ranges::find_if(all, [&text](auto *each) { return each->text().remove(u'&') == text; });
    return it == all.end() ? nullptr : *it;
}

//! The dialog on a simulator of its own, shown and filled.
struct Shown {
    Shown()
        : ready(simulator.listen() && simulator.startPracticeNetwork())
        , panel(QUrl(simulator.practiceNetwork().value("control_url"_L1).toString()))
        , dialog(&panel)
    {
        dialog.show();
        ready = ready && QTest::qWaitForWindowExposed(&dialog, kPatience) &&
                QTest::qWaitFor([this] { return panel.isKnown() && boxes().first()->isVisible(); }, kPatience);
    }

    QList<ChoiceBox *> boxes() const
    {
        auto all = dialog.findChildren<ChoiceBox *>();
        all.removeOne(certificates());
        return all;
    }
    ChoiceBox *certificates() const { return dialog.findChild<ChoiceBox *>(u"certificates"_s); }
    QLineEdit *caa() const { return dialog.findChild<QLineEdit *>(u"caa"_s); }
    QPushButton *button(const QString &text) const { return buttonOf(dialog, text); }
    QString problem() const
    {
        const auto *label = dialog.findChild<StatusLabel *>();
        return label->isVisible() ? label->word() : QString();
    }
    QStringList placements() const
    {
        QStringList all;
        for (const auto &record : panel.records())
            all.append(record.placement);
        return all;
    }
    void rename(const QString &domain)
    {
        simulator.changeBehindTheBack(simulator.instances()[1].secretKey, u"domains"_s, u"name"_s, domain);
    }

    Simulator simulator;
    bool ready;
    SandboxPanel panel;
    SandboxProviderDialog dialog;
};

//! The names an assistive technology gives \p widget: its own, else those of
//! its labels.
QString spokenName(QWidget *widget)
{
    auto *interface = QAccessible::queryAccessibleInterface(widget);
    const auto relations = interface->relations(QAccessible::Label);
    if (!relations.isEmpty())
        return relations.first().first->text(QAccessible::Name);
    return interface->text(QAccessible::Name);
}
} // namespace

//! The sandbox's DNS provider as an admin operates it.
class tst_ProviderDialog : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { AppStyle::install(*qApp, AppStyle::Scheme::Light); }
    void showsEveryRecord();
    void placesOneRecordByKeyboard();
    void placesAll_data();
    void placesAll();
    void resolversAreLate();
    void appliesCaa_data();
    void appliesCaa();
    void refusedCaaStaysAndIsSaid();
    void typedCaaSurvivesARefresh();
    void choosesCertificates();
    void followsTheDomainWhileVisible();
    void restsWhileHidden();
    void anOpenChoiceIsNotTakenAway();
    void theWheelChangesNothing();
    void isModelessAndEscapeCloses();
    void closingTakesNothingBack_data();
    void closingTakesNothingBack();
    void openedAgainGoesOn();
    void aResetIsToldThoughItIsClosed();
    void everyControlHasAName();
    void startsAnew_data();
    void startsAnew();
    void fitsLargeFonts_data();
    void fitsLargeFonts();
    void saysWhenTheSandboxIsGone();
    void words_data();
    void words();
    void caaRecords_data();
    void caaRecords();
};

void tst_ProviderDialog::showsEveryRecord()
{
    Shown it;
    QVERIFY(it.ready);
    QStringList texts;
    for (const auto *label : it.dialog.findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(u"Zone example.com"_s));
    for (const auto &record : it.panel.records()) {
        QVERIFY(texts.contains(record.host));
        QVERIFY(!texts.filter(u"CNAME to "_s + record.wanted).isEmpty());
    }
    QCOMPARE(it.boxes().size(), it.panel.records().size());
    for (const auto *box : it.boxes()) {
        QCOMPARE(box->currentText(), u"Right target"_s);
        QCOMPARE(box->count(), it.panel.placements().size());
    }
}

void tst_ProviderDialog::placesOneRecordByKeyboard()
{
    Shown it;
    QVERIFY(it.ready);
    auto *box = it.boxes().at(1);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QTRY_COMPARE(it.placements(), (QStringList{u"right"_s, u"missing"_s, u"right"_s, u"right"_s, u"right"_s}));
    QCOMPARE(box->currentText(), u"Not there"_s);
    QVERIFY(box->hasFocus());
}

void tst_ProviderDialog::placesAll_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("placement");
    QTest::newRow("remove") << u"Remove all"_s << u"missing"_s;
    QTest::newRow("place") << u"Place all right"_s << u"right"_s;
}

void tst_ProviderDialog::placesAll()
{
    QFETCH(const QString, button);
    QFETCH(const QString, placement);
    Shown it;
    QVERIFY(it.ready);
    it.panel.place(u"clerk.example.com"_s, u"wrong"_s);
    QTRY_COMPARE(it.placements().first(), u"wrong"_s);
    QTest::keyClick(it.button(button), Qt::Key_Space);
    QTRY_COMPARE(it.placements(), QStringList(5, placement));
    for (const auto *box : it.boxes())
        QCOMPARE(box->currentData().toString(), placement);
}

void tst_ProviderDialog::resolversAreLate()
{
    Shown it;
    QVERIFY(it.ready);
    auto *late = it.dialog.findChild<QCheckBox *>();
    QTest::keyClick(late, Qt::Key_Space);
    QTRY_VERIFY(it.panel.isLate());
    QVERIFY(late->isChecked());
    QTest::keyClick(late, Qt::Key_Space);
    QTRY_VERIFY(!it.panel.isLate());
}

void tst_ProviderDialog::appliesCaa_data()
{
    QTest::addColumn<bool>("byEnter");
    QTest::newRow("Enter") << true;
    QTest::newRow("button") << false;
}

void tst_ProviderDialog::appliesCaa()
{
    QFETCH(const bool, byEnter);
    Shown it;
    QVERIFY(it.ready);
    it.caa()->setFocus();
    QTest::keyClicks(it.caa(), u"0 issue \"letsencrypt.org\",0 issuewild \";\""_s);
    if (byEnter)
        QTest::keyClick(it.caa(), Qt::Key_Return);
    else
        QTest::mouseClick(it.button(u"Apply"_s), Qt::LeftButton);
    QTRY_COMPARE(it.panel.caa(), (QStringList{u"0 issue \"letsencrypt.org\""_s, u"0 issuewild \";\""_s}));
    QVERIFY(it.dialog.isVisible());
    it.panel.setCaa({});
    QTRY_VERIFY(it.caa()->text().isEmpty()); // what was applied is no longer the
                                             // admin's typing
}

void tst_ProviderDialog::refusedCaaStaysAndIsSaid()
{
    Shown it;
    QVERIFY(it.ready);
    QTest::keyClicks(it.caa(), u"letsencrypt only"_s);
    QTest::keyClick(it.caa(), Qt::Key_Return);
    QTRY_VERIFY(it.problem().contains("CAA"_L1));
    QCOMPARE(it.caa()->text(), u"letsencrypt only"_s);
    QVERIFY(it.panel.caa().isEmpty());
}

void tst_ProviderDialog::typedCaaSurvivesARefresh()
{
    Shown it;
    QVERIFY(it.ready);
    QTest::keyClicks(it.caa(), u"0 iss"_s);
    it.panel.placeAll(u"missing"_s);
    QTRY_COMPARE(it.placements().first(), u"missing"_s);
    QCOMPARE(it.caa()->text(), u"0 iss"_s);
}

void tst_ProviderDialog::choosesCertificates()
{
    Shown it;
    QVERIFY(it.ready);
    QCOMPARE(it.certificates()->currentData().toString(), u"issue"_s);
    it.certificates()->setFocus();
    QTest::keyClick(it.certificates(), Qt::Key_Down);
    QTRY_COMPARE(it.panel.certificates(), it.certificates()->itemData(1).toString());
    QVERIFY(it.panel.certificates() != "issue"_L1);
}

void tst_ProviderDialog::followsTheDomainWhileVisible()
{
    Shown it;
    QVERIFY(it.ready);
    it.rename(u"new.example"_s);
    QTRY_COMPARE(it.panel.zone(), u"new.example"_s);
    QCOMPARE(it.boxes().size(), 5);
    QCOMPARE(it.boxes().first()->currentText(), u"Not there"_s);
    QVERIFY(spokenName(it.boxes().first()).contains("clerk.new.example"_L1));
}

void tst_ProviderDialog::restsWhileHidden()
{
    Shown it;
    QVERIFY(it.ready);
    const auto *timer = it.dialog.findChild<QTimer *>();
    QVERIFY(timer->isActive());
    it.dialog.hide();
    QVERIFY(!timer->isActive());
    QTRY_VERIFY(!it.panel.isBusy());
    it.rename(u"new.example"_s);
    it.dialog.show();
    QTRY_COMPARE(it.panel.zone(), u"new.example"_s);
}

void tst_ProviderDialog::anOpenChoiceIsNotTakenAway()
{
    Shown it;
    QVERIFY(it.ready);
    auto *box = it.boxes().first();
    box->showPopup();
    QTRY_VERIFY(box->view()->isVisible());
    SandboxPanel other(QUrl(it.simulator.practiceNetwork().value("control_url"_L1).toString()));
    other.place(u"clerk.example.com"_s, u"missing"_s);
    QTRY_VERIFY(!other.isBusy());
    it.panel.refresh();
    QTRY_COMPARE(it.placements().first(), u"missing"_s);
    QCOMPARE(box->currentText(), u"Right target"_s);
    box->hidePopup();
    it.panel.refresh();
    QTRY_COMPARE(box->currentText(), u"Not there"_s);
}

void tst_ProviderDialog::theWheelChangesNothing()
{
    Shown it;
    QVERIFY(it.ready);
    it.caa()->setFocus();
    for (auto *box : it.dialog.findChildren<ChoiceBox *>()) {
        QWheelEvent event(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &event);
        QCOMPARE(box->currentIndex(), 0);
    }
}

void tst_ProviderDialog::isModelessAndEscapeCloses()
{
    Shown it;
    QVERIFY(it.ready);
    QVERIFY(!it.dialog.isModal());
    QTest::keyClick(&it.dialog, Qt::Key_Escape);
    QVERIFY(!it.dialog.isVisible());
}

void tst_ProviderDialog::closingTakesNothingBack_data()
{
    QTest::addColumn<bool>("fromWizard");
    QTest::newRow("the dialog") << false;
    QTest::newRow("the wizard it was opened from, too") << true;
}

void tst_ProviderDialog::closingTakesNothingBack()
{
    QFETCH(const bool, fromWizard);
    Shown beside; // sees what comes of it
    QVERIFY(beside.ready);
    beside.panel.placeAll(u"missing"_s);
    QTRY_COMPARE(beside.placements(), QStringList(5, u"missing"_s));
    QWidget window;
    QPointer<QDialog> wizard = new QDialog(&window);
    QWidget *from = fromWizard ? wizard.data() : &window;
    openSandboxProvider(QUrl(beside.simulator.practiceNetwork().value("control_url"_L1).toString()), from);
    auto *dialog = from->findChild<SandboxProviderDialog *>();
    auto *allRight = buttonOf(*dialog, u"Place all right"_s);
    QTRY_VERIFY(allRight->isEnabled());
    QTest::keyClick(allRight, Qt::Key_Space);
    QTest::keyClick(dialog, Qt::Key_Escape);
    delete wizard;
    QTRY_COMPARE(beside.placements(), QStringList(5, u"right"_s));
}

//! Opened again it knows at once what it was told before.
void tst_ProviderDialog::openedAgainGoesOn()
{
    Shown beside;
    QVERIFY(beside.ready);
    const QUrl control(beside.simulator.practiceNetwork().value("control_url"_L1).toString());
    QWidget window;
    openSandboxProvider(control, &window);
    auto *first = window.findChild<SandboxProviderDialog *>();
    QTRY_VERIFY(buttonOf(*first, u"Remove all"_s)->isEnabled());
    QTest::keyClick(buttonOf(*first, u"Place all right"_s), Qt::Key_Space);
    delete first;
    openSandboxProvider(control, &window);
    auto *again = window.findChild<SandboxProviderDialog *>();
    QVERIFY(buttonOf(*again, u"Remove all"_s)->isEnabled());
    QTest::keyClick(buttonOf(*again, u"Remove all"_s), Qt::Key_Space);
    QTRY_VERIFY(!window.findChild<SandboxPanel *>()->isBusy());
    QTRY_COMPARE(beside.placements(), QStringList(5, u"missing"_s));
    QCOMPARE(window.findChildren<SandboxPanel *>().size(), 1);
}

//! A sandbox that starts anew behind a closed dialog is not kept from the admin.
void tst_ProviderDialog::aResetIsToldThoughItIsClosed()
{
    Shown beside;
    QVERIFY(beside.ready);
    QWidget window;
    openSandboxProvider(QUrl(beside.simulator.practiceNetwork().value("control_url"_L1).toString()), &window);
    delete window.findChild<SandboxProviderDialog *>();
    window.findChild<SandboxPanel *>()->reset();
    QTRY_VERIFY(window.findChild<QMessageBox *>() != nullptr);
    QVERIFY(window.findChild<QMessageBox *>()->informativeText().contains("F5"_L1) ||
            window.findChild<QMessageBox *>()->text().contains("F5"_L1));
}

void tst_ProviderDialog::everyControlHasAName()
{
    Shown it;
    QVERIFY(it.ready);
    QStringList names;
    for (auto *widget : it.dialog.findChildren<QWidget *>()) {
        const bool inPopup = widget->window() != &it.dialog;
        if (inPopup || !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const auto name = spokenName(widget);
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.append(name);
        QVERIFY2(widget->height() >= Metrics::targetSize, qPrintable(name));
    }
    QCOMPARE(names.size(), 13);
}

void tst_ProviderDialog::startsAnew_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("zone");
    QTest::newRow("yes") << u"Start anew"_s << u"example.com"_s;
    QTest::newRow("no") << u"Cancel"_s << u"new.example"_s;
}

void tst_ProviderDialog::startsAnew()
{
    QFETCH(const QString, answer);
    Shown it;
    QVERIFY(it.ready);
    it.rename(u"new.example"_s);
    it.panel.refresh();
    QTRY_COMPARE(it.panel.zone(), u"new.example"_s);
    it.button(u"Start the sandbox anew…"_s)->click();
    const auto *question = it.dialog.findChild<QMessageBox *>();
    QVERIFY(question && question->isVisible() && question->informativeText().contains("lost"_L1));
    QCOMPARE(question->defaultButton()->text().remove(u'&'), u"Cancel"_s);
    it.button(answer)->click();
    QTRY_VERIFY(!it.panel.isBusy());
    it.panel.refresh();
    QTRY_VERIFY(!it.panel.isBusy());
    QTEST(it.panel.zone(), "zone");
    const auto boxes = it.dialog.findChildren<QMessageBox *>();
    const bool told = std::any_of(boxes.begin(), boxes.end(), [](auto *box) { return box->text().contains("F5"_L1); });
    QCOMPARE(told, answer != "Cancel"_L1);
}

void tst_ProviderDialog::fitsLargeFonts_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("usual") << 100;
    QTest::newRow("doubled") << 200;
}

void tst_ProviderDialog::fitsLargeFonts()
{
    QFETCH(const int, percent);
    const QFont usual = QApplication::font();
    QFont larger = usual;
    larger.setPointSizeF(usual.pointSizeF() * percent / 100);
    QApplication::setFont(larger);
    const auto restore = qScopeGuard([&] { QApplication::setFont(usual); });
    Shown it;
    QVERIFY(it.ready);
    it.dialog.resize(760, 560); // the smallest screen there is, with a frame
    QApplication::processEvents();
    QVERIFY(it.dialog.width() <= 760);
    const auto *scroll = it.dialog.findChild<QScrollArea *>();
    QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
             qPrintable(QString::number(scroll->widget()->minimumSizeHint().width())));
    for (const auto *box : it.boxes())
        QVERIFY(box->mapTo(scroll->widget(), QPoint(box->width(), 0)).x() <= scroll->viewport()->width());
}

void tst_ProviderDialog::saysWhenTheSandboxIsGone()
{
    SandboxPanel panel(QUrl(u"http://127.0.0.1:1/token"_s));
    SandboxProviderDialog dialog(&panel);
    dialog.show();
    const auto *label = dialog.findChild<StatusLabel *>();
    QTRY_VERIFY(label->isVisible());
    QVERIFY(!label->word().isEmpty());
    for (const auto *button : dialog.findChildren<QPushButton *>())
        QCOMPARE(button->isEnabled(), button->text() == "Close"_L1);
}

void tst_ProviderDialog::words_data()
{
    QTest::addColumn<QString>("wire");
    QTest::addColumn<bool>("known");
    for (const auto wire : {"right", "missing", "wrong", "proxied", "doubled", "tail", "conflict", "issue", "stuck",
                            "expired", "wrong-host"})
        QTest::newRow(wire) << QString::fromLatin1(wire) << true;
    QTest::newRow("of a later sandbox") << u"sideways"_s << false;
}

void tst_ProviderDialog::words()
{
    QFETCH(const QString, wire);
    QFETCH(const bool, known);
    const auto placement = SandboxWords::placement(wire);
    const auto certificates = SandboxWords::certificates(wire);
    QVERIFY(!placement.isEmpty() && !certificates.isEmpty());
    QCOMPARE(placement != wire || certificates != wire, known);
}

void tst_ProviderDialog::caaRecords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("records");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("spaces and commas") << u" , ,"_s << QStringList();
    QTest::newRow("one") << u" 0 issue \"pki.goog\" "_s << QStringList{u"0 issue \"pki.goog\""_s};
    QTest::newRow("two") << u"0 issue \"a\",128 iodef \"b\""_s << QStringList{u"0 issue \"a\""_s, u"128 iodef \"b\""_s};
    QTest::newRow("comma in quotes") << u"0 issue \"a, b\""_s << QStringList{u"0 issue \"a, b\""_s};
    QTest::newRow("quote left open") << u"0 issue \"a, 0 issue b"_s << QStringList{u"0 issue \"a, 0 issue b"_s};
}

void tst_ProviderDialog::caaRecords()
{
    QFETCH(const QString, typed);
    QTEST(SandboxWords::caaRecords(typed), "records");
}

VESTRY_GUI_TEST(tst_ProviderDialog)
#include "tst_providerdialog.moc"
