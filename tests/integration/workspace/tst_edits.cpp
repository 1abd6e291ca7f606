#include "samplevalues.h"
#include "tests/support/testprogram.h"
#include "workspacecase.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

//! The draft: edits, undo and redo across pages, and what is put away of them.
class tst_Edits : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void undoOfEverythingIsIdentity_data();
    void undoOfEverythingIsIdentity();
    void typingIsOneStep();
    void switchingIsOneStepEach();
    void discardCanBeUndone();
    void resetCanBeUndone();
    void noEditIsNoStep();
    void readOnlyTakesNoEdit();
    void countsAndSections();
    void draftSurvives();
    void draftShowsDrift();
    void draftBeforeAnythingIsRead();
    void draftWithNonsense();

private:
    QJsonObject snapshot() const;
    std::unique_ptr<WorkspaceCase> test;
};

void tst_Edits::initTestCase()
{
    test = std::make_unique<WorkspaceCase>();
    QVERIFY(test->refresh());
}

void tst_Edits::init()
{
    for (SettingsForm *form : test->workspace->forms())
        form->discard();
    test->workspace->undoStack()->clear();
}

QJsonObject tst_Edits::snapshot() const
{
    QJsonObject all;
    for (const PlannedRequest &request : test->workspace->plannedRequests())
        all.insert(request.path, QString::fromUtf8(request.body));
    return all;
}

void tst_Edits::undoOfEverythingIsIdentity_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 2u, 3u, 20u, 300u, 4000u, 50000u, 600000u})
        QTest::addRow("seed %u", seed) << seed;
}

void tst_Edits::undoOfEverythingIsIdentity()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    Workspace *workspace = test->workspace.get();
    QList<QJsonObject> states{snapshot()};
    for (int step = 0; step < 60; ++step) {
        const auto forms = workspace->forms();
        SettingsForm *form = forms.at(random.bounded(int(forms.size())));
        const int field = random.bounded(form->size());
        const int depth = workspace->undoStack()->count();
        switch (random.bounded(8)) {
        case 0:
            workspace->discardAll();
            break;
        case 1:
        case 2:
            workspace->reset(form->resource().id, field);
            break;
        default:
            workspace->edit(form->resource().id, field, sampleValue(*workspace, form->spec(field), form->shown(field)));
        }
        // Typing that was merged, or that came back to where it began, leaves another number of steps.
        const int now = workspace->undoStack()->count();
        if (now > depth)
            states.append(snapshot());
        else
            states.resize(now + 1);
        states.last() = snapshot();
    }
    QCOMPARE(states.size(), workspace->undoStack()->count() + 1);
    for (qsizetype i = states.size() - 1; i > 0; --i) {
        QCOMPARE(snapshot(), states.at(i));
        workspace->undoStack()->undo();
    }
    QCOMPARE(snapshot(), states.constFirst());
    QCOMPARE(workspace->editCount(), 0);
    while (workspace->undoStack()->canRedo())
        workspace->undoStack()->redo();
    QCOMPARE(snapshot(), states.constLast());
}

void tst_Edits::typingIsOneStep()
{
    const int email = test->field(ResourceId::Instance, "support_email");
    const int version = test->field(ResourceId::Instance, "clerk_js_version");
    for (const auto &text : {u"h"_s, u"he"_s, u"help@acme.example"_s})
        test->workspace->edit(ResourceId::Instance, email, text);
    QCOMPARE(test->workspace->undoStack()->count(), 1);
    test->workspace->edit(ResourceId::Instance, version, u"6"_s);
    test->workspace->edit(ResourceId::Instance, email, u"x@acme.example"_s);
    QCOMPARE(test->workspace->undoStack()->count(), 3);
    test->workspace->undoStack()->undo();
    QCOMPARE(test->form(ResourceId::Instance)->shown(email), QJsonValue(u"help@acme.example"_s));
    test->workspace->undoStack()->undo();
    test->workspace->undoStack()->undo();
    QVERIFY(!test->form(ResourceId::Instance)->isEdited(email));
    // Typed and deleted again: nothing is left to undo.
    test->workspace->edit(ResourceId::Instance, email, u"h"_s);
    test->workspace->edit(ResourceId::Instance, email, test->form(ResourceId::Instance)->baseline(email).json());
    QCOMPARE(test->workspace->undoStack()->count(), 0);
}

void tst_Edits::switchingIsOneStepEach()
{
    const int field = test->field(ResourceId::Instance, "hibp");
    test->workspace->edit(ResourceId::Instance, field, false);
    test->workspace->edit(ResourceId::Instance, field, true);
    QCOMPARE(test->workspace->undoStack()->count(), 2);
    QCOMPARE(test->workspace->editCount(), 0);
    test->workspace->undoStack()->undo();
    QCOMPARE(test->form(ResourceId::Instance)->shown(field), QJsonValue(false));
}

void tst_Edits::discardCanBeUndone()
{
    test->edit(ResourceId::Instance, "hibp", false);
    test->edit(ResourceId::Protect, "rules_enabled", true);
    const QJsonObject before = snapshot();
    test->workspace->discardAll();
    QCOMPARE(test->workspace->editCount(), 0);
    test->workspace->undoStack()->undo();
    QCOMPARE(snapshot(), before);
}

void tst_Edits::resetCanBeUndone()
{
    test->edit(ResourceId::Organization, "max_allowed_memberships", 9);
    const int field = test->field(ResourceId::Organization, "max_allowed_memberships");
    test->workspace->reset(ResourceId::Organization, field);
    QCOMPARE(test->workspace->editCount(), 0);
    test->workspace->undoStack()->undo();
    QCOMPARE(test->form(ResourceId::Organization)->shown(field), QJsonValue(9));
    QVERIFY(
        test->workspace->undoStack()->undoText().contains(labelOf(test->form(ResourceId::Organization)->spec(field))));
}

void tst_Edits::noEditIsNoStep()
{
    test->edit(ResourceId::Instance, "hibp", true);
    test->edit(ResourceId::Instance, "hibp", QJsonValue(QJsonValue::Undefined));
    test->workspace->reset(ResourceId::Instance, test->field(ResourceId::Instance, "hibp"));
    test->workspace->discardAll();
    QCOMPARE(test->workspace->undoStack()->count(), 0);
}

void tst_Edits::readOnlyTakesNoEdit()
{
    test->edit(ResourceId::Protect, "checks_bypassed", false);
    test->edit(ResourceId::Instance, "cookieless_dev", false);
    QCOMPARE(test->workspace->editCount(), 0);
    QCOMPARE(test->workspace->undoStack()->count(), 0);
}

void tst_Edits::countsAndSections()
{
    QSignalSpy spy(test->workspace.get(), &Workspace::editCountChanged);
    test->edit(ResourceId::Instance, "hibp", false);
    test->edit(ResourceId::Instance, "test_mode", false);
    test->edit(ResourceId::Protect, "rules_enabled", true);
    QCOMPARE(test->workspace->editCount(), 3);
    QCOMPARE(test->workspace->editedSections(), 2);
    QCOMPARE(spy.count(), 3);
    QCOMPARE(spy.constLast().constFirst().toInt(), 3);
}

void tst_Edits::draftSurvives()
{
    test->edit(ResourceId::Instance, "hibp", false);
    test->edit(ResourceId::Communication, "blocked_country_codes", QJsonArray{u"AF"_s});
    const QJsonObject before = snapshot();
    const QJsonObject draft = test->workspace->draft();
    test->workspace->discardAll();
    test->workspace->undoStack()->clear();
    test->workspace->restoreDraft(QJsonDocument::fromJson(QJsonDocument(draft).toJson()).object());
    QCOMPARE(snapshot(), before);
    test->workspace->undoStack()->undo();
    QCOMPARE(test->workspace->editCount(), 0);
}

void tst_Edits::draftShowsDrift()
{
    test->edit(ResourceId::Organization, "max_allowed_memberships", 9);
    QJsonObject draft = test->workspace->draft();
    QJsonObject resource = draft.begin()->toObject();
    resource[u"max_allowed_memberships"_s] = QJsonObject{{u"value"_s, 9}, {u"base"_s, 3}};
    draft.begin().value() = resource;
    test->workspace->discardAll();
    test->workspace->restoreDraft(draft);
    const SettingsForm *form = test->form(ResourceId::Organization);
    const int field = test->field(ResourceId::Organization, "max_allowed_memberships");
    QCOMPARE(form->shown(field), QJsonValue(9));
    QCOMPARE(form->driftedFrom(field), QJsonValue(3));
    QCOMPARE(form->baseline(field).json(), QJsonValue(0));
}

void tst_Edits::draftBeforeAnythingIsRead()
{
    WorkspaceCase fresh;
    const QJsonObject edit{{u"value"_s, 9}, {u"base"_s, 3}};
    fresh.workspace->restoreDraft(
        {{u"/v1/instance/organization_settings"_s, QJsonObject{{u"max_allowed_memberships"_s, edit}}}});
    const SettingsForm *form = fresh.form(ResourceId::Organization);
    const int field = fresh.field(ResourceId::Organization, "max_allowed_memberships");
    QCOMPARE(form->baseline(field).state, FieldValue::State::NotReported);
    QCOMPARE(form->shown(field), QJsonValue(9));
    QVERIFY(fresh.refresh());
    QCOMPARE(form->driftedFrom(field), QJsonValue(3));
}

void tst_Edits::draftWithNonsense()
{
    test->workspace->restoreDraft({{u"/v1/instance"_s, QJsonObject{{u"no_such_setting"_s, QJsonObject{{u"value"_s, 1}}},
                                                                   {u"hibp"_s, u"not an object"_s}}},
                                   {u"/v1/nowhere"_s, QJsonObject{{u"hibp"_s, QJsonObject{{u"value"_s, false}}}}},
                                   {u"/v1/instance/protect"_s, 7}});
    QCOMPARE(test->workspace->editCount(), 0);
}

VESTRY_TEST(tst_Edits)
#include "tst_edits.moc"
