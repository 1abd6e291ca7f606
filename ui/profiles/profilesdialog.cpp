#include "ui/profiles/profilesdialog.h"

#include "models/profilesmodel.h"
#include "models/session.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/profiles/profilelist.h"
#include "ui/profiles/profilesdialog_p.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QPushButton *listButton(const QString &name, const QString &text, const QKeySequence &keys = {})
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setMinimumHeight(Metrics::targetSize);
    button->setAutoDefault(false);
    if (!keys.isEmpty()) { // not setShortcut(): a button that is pressed by keys takes 100 ms for it
        auto *shortcut = new QShortcut(keys, button);
        QObject::connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
        button->setToolTip(keys.toString(QKeySequence::NativeText));
    }
    return button;
}
} // namespace

ProfilesDialog::ProfilesDialog(Session *session, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(this, session))
{
    setObjectName(u"profilesDialog"_s);
    setWindowTitle(tr("Instances"));
    d->build();
    d->connectParts();
    const auto current = session->current();
    current ? d->list->choose(current->id) : d->list->chooseFirst();
    d->refresh();
    d->search->setFocus();
    DialogParts::resizeOnScreen(this, {fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 30});
}

ProfilesDialog::~ProfilesDialog() = default;

ProfilesDialog::Private::Private(ProfilesDialog *dialog, Session *itsSession)
    : q(dialog)
    , session(itsSession)
    , model(new ProfilesModel(itsSession, dialog))
    , search(new QLineEdit)
    , list(new ProfileList(model))
    , empty(DialogParts::paragraph({}))
    , problem(new StatusLabel)
{
}

void ProfilesDialog::Private::build()
{
    model->setSandboxShown(false); // its instances come and go with it
    search->setObjectName(u"profileSearch"_s);
    search->setAccessibleName(tr("Find an instance"));
    search->setPlaceholderText(tr("Name, group, address, id or environment"));
    search->setClearButtonEnabled(true);
    search->setMinimumHeight(Metrics::targetSize);
    list->setManyChosen(true);
    list->takeKeysOf(search);
    empty->setObjectName(u"nothingFound"_s);
    problem->setObjectName(u"problem"_s);
    problem->setWordWrap(true);
    problem->hide();
    auto *found = new QVBoxLayout;
    found->setSpacing(Metrics::small);
    found->addWidget(list, 1);
    found->addWidget(empty, 1, Qt::AlignTop);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(Metrics::medium);
    beside->addLayout(found, 1);
    beside->addWidget(makeButtons());
    auto *column = new QVBoxLayout(q);
    column->setContentsMargins(Metrics::large, Metrics::large, Metrics::large, Metrics::large);
    column->setSpacing(Metrics::medium);
    column->addWidget(search);
    column->addLayout(beside, 1);
    column->addWidget(problem);
    column->addWidget(makeEnd());
}

QWidget *ProfilesDialog::Private::makeButtons()
{
    openIt = listButton(u"open"_s, tr("Open"));
    edit = listButton(u"edit"_s, tr("Edit…"), Qt::Key_F2);
    copy = listButton(u"duplicate"_s, tr("Duplicate"));
    group = listButton(u"group"_s, tr("Group…"));
    up = listButton(u"up"_s, tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up));
    down = listButton(u"down"_s, tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down));
    forget = listButton(u"forget"_s, tr("Forget…"));
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::small);
    for (QPushButton *button : {openIt, edit, copy, group, up, down, forget})
        column->addWidget(button);
    column->addStretch();
    return box;
}

QWidget *ProfilesDialog::Private::makeEnd()
{
    auto *connectOne = listButton(u"connect"_s, tr("Connect an instance…"));
    auto *close = listButton(u"close"_s, tr("Close"));
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(connectOne);
    row->addStretch();
    row->addWidget(close);
    QObject::connect(connectOne, &QPushButton::clicked, q, &ProfilesDialog::connectRequested);
    QObject::connect(close, &QPushButton::clicked, q, &QDialog::reject);
    return box;
}

void ProfilesDialog::Private::connectParts()
{
    const auto on = [this](QPushButton *button, auto what) {
        QObject::connect(button, &QPushButton::clicked, q, what);
    };
    on(openIt, [this] { open(list->currentId()); });
    on(edit, [this] { emit q->editRequested(list->currentId()); });
    on(copy, [this] { duplicate(); });
    on(group, [this] { askForGroup(); });
    on(up, [this] { moveBy(-1); });
    on(down, [this] { moveBy(1); });
    on(forget, [this] { emit q->forgetRequested(list->chosenIds()); });
    auto *remove = new QShortcut(QKeySequence(QKeySequence::Delete), list);
    remove->setContext(Qt::WidgetShortcut);
    QObject::connect(remove, &QShortcut::activated, forget, &QPushButton::click);
    QObject::connect(search, &QLineEdit::textChanged, q, [this](const QString &text) {
        model->setFilter(text);
        refresh();
    });
    QObject::connect(list, &ProfileList::activatedProfile, q, [this](const QString &id) { open(id); });
    QObject::connect(list, &ProfileList::chosenChanged, q, [this] { refresh(); });
    QObject::connect(
        list, &ProfileList::moveRequested, q,
        [this](const QStringList &ids, const QString &to, const QString &before) { moveTo(ids, to, before); });
    const auto refreshLater = [this] { refresh(); };
    QObject::connect(session, &Session::profilesChanged, q, refreshLater, Qt::QueuedConnection);
    QObject::connect(session, &Session::duplicated, q,
                     [this](const QString &id, bool withKey) { onDuplicated(id, withKey); });
}

void ProfilesDialog::Private::refresh()
{
    const auto chosen = list->chosenIds().size();
    const bool whole = model->filter().trimmed().isEmpty();
    for (QPushButton *one : {openIt, edit})
        one->setEnabled(chosen == 1);
    for (QPushButton *any : {copy, group, forget})
        any->setEnabled(chosen > 0);
    for (QPushButton *move : {up, down}) {
        move->setEnabled(chosen > 0 && whole);
        move->setAccessibleDescription(whole ? QString() : tr("Clear the search to change the order"));
    }
    list->setReorderable(whole);
    const bool isEmpty = model->profileCount() == 0;
    list->setVisible(!isEmpty);
    empty->setVisible(isEmpty);
    empty->setText(whole ? tr("No instance is connected yet. Connect one with its secret key: it then stands here.")
                         : tr("No instance matches “%1”. Type less.").arg(search->text().trimmed()));
}

void ProfilesDialog::Private::say(const QString &text)
{
    problem->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        problem->setStatus(Tone::Attention, Icon::Warning, text);
}

void ProfilesDialog::Private::open(const QString &profileId)
{
    if (profileId.isEmpty() || !q->isVisible()) // Enter in the list presses nothing else
        return;
    q->accept();
    emit q->openRequested(profileId);
}
