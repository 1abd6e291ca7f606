#include "ui/profiles/profiledialog_p.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/environmentwords.h"
#include "ui/pages/scrollcolumn.h"
#include "ui/profiles/connectionsection.h"
#include "ui/profiles/identitysection.h"
#include "ui/profiles/keysection.h"
#include "ui/profiles/proxysection.h"
#include "ui/profiles/retrysection.h"
#include "ui/profiles/safetysection.h"
#include "ui/style/flowlayout.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

void ProfileDialog::Private::build()
{
    auto *column = new QVBoxLayout(q);
    column->setSpacing(Metrics::medium);
    column->setContentsMargins(Metrics::large, Metrics::large, Metrics::large, Metrics::large);
    list = new QListWidget;
    list->setObjectName(u"profileParts"_s);
    list->setAccessibleName(tr("Parts of the profile"));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    pages = new QStackedWidget;
    addParts();
    sizeList();
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::medium);
    row->addWidget(list);
    row->addWidget(pages, 1);
    column->addLayout(row, 1);
    buildFooter();
    showInstance(before);
    connect(list, &QListWidget::currentRowChanged, pages, &QStackedWidget::setCurrentIndex);
    list->setCurrentRow(0);
}

void ProfileDialog::Private::addParts()
{
    identity = new IdentitySection(before, session->profiles());
    connection = new ConnectionSection(before);
    safety = new SafetySection(before);
    retry = new RetrySection(before);
    proxy = new ProxySection(before);
    key = new KeySection(session, before, clipboard);
    addPart(identity, tr("Name"), Icon::Instance);
    addPart(safety, tr("Safety"), Icon::Protect);
    addPart(connection, tr("Address"), Icon::Link);
    addPart(key, tr("Key"), Icon::Key);
    addPart(proxy, tr("Proxy"), Icon::Connect);
    addPart(retry, tr("Retries"), Icon::Refresh);
    if (before.sandbox)
        fixSandbox();
    connect(key, &KeySection::replaceRequested, this, &Private::replaceKey);
    connect(safety, &SafetySection::asked, this, [this] {
        // Not from within the click.
        QTimer::singleShot(0, this, &Private::revealQuestion);
    });
}

void ProfileDialog::Private::revealQuestion()
{
    auto *page = static_cast<ScrollColumn *>(pages->widget(int(parts.indexOf(safety))));
    // It has no place before that, and the words beside the buttons take room, too.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    if (QWidget *question = safety->question())
        page->ensureWidgetVisible(question);
}

//! No wider than its words, and each part a target.
void ProfileDialog::Private::sizeList()
{
    const int picture = qMax(16, list->fontMetrics().height());
    list->setIconSize({picture, picture});
    int width = 0;
    for (const QString &title : std::as_const(titles))
        width = qMax(width, list->fontMetrics().horizontalAdvance(title));
    const QSize size(width + picture + 2 * Metrics::medium,
                     qMax(Metrics::targetSize, list->fontMetrics().height()) + Metrics::small);
    for (int part = 0; part < list->count(); ++part)
        list->item(part)->setSizeHint(size);
    list->setFixedWidth(size.width() + 2 * list->frameWidth() + Metrics::small);
}

void ProfileDialog::Private::addPart(ProfileSection *section, const QString &title, Icon picture)
{
    auto *page = new ScrollColumn;
    page->column()->setContentsMargins(Metrics::small, 0, Metrics::small, Metrics::small);
    page->column()->addWidget(section);
    page->column()->addStretch();
    pages->addWidget(page);
    new QListWidgetItem(icon(picture), title, list);
    parts.append(section);
    titles.append(title);
    pictures.append(picture);
    connect(section, &ProfileSection::edited, this, &Private::onEdited);
}

void ProfileDialog::Private::fixSandbox()
{
    const QString why = tr("This instance belongs to the sandbox, which sets this itself each time it starts. Nothing "
                           "of it is on disk.");
    for (ProfileSection *section : {static_cast<ProfileSection *>(connection), static_cast<ProfileSection *>(retry),
                                    static_cast<ProfileSection *>(proxy), static_cast<ProfileSection *>(key)})
        section->fix(why);
    identity->fixGroup(tr("This instance belongs to the sandbox and is not on disk: name, colour and safety level last "
                          "until Vestry ends. It has no group, because the sandbox stands together in every list."));
}

void ProfileDialog::Private::buildFooter()
{
    reason = new StatusLabel;
    reason->setObjectName(u"profileReason"_s);
    reason->setWordWrap(true);
    goThere = new QPushButton(tr("Show it"));
    goThere->setObjectName(u"profileShow"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(reason, 1);
    line->addWidget(goThere, 0, Qt::AlignTop);
    static_cast<QVBoxLayout *>(q->layout())->addLayout(line);
    stop = new QPushButton(tr("Stop the check"));
    stop->setObjectName(u"profileStop"_s);
    cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"profileCancel"_s);
    saveButton = new QPushButton(tr("Save"));
    saveButton->setObjectName(u"profileSave"_s);
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (QPushButton *button : {stop, cancel, saveButton})
        row->addWidget(button);
    for (QPushButton *button : {goThere, stop, cancel, saveButton}) {
        button->setMinimumHeight(Metrics::targetSize);
        button->setAutoDefault(false);
    }
    saveButton->setDefault(true);
    stop->hide();
    static_cast<QVBoxLayout *>(q->layout())->addLayout(row);
    connect(goThere, &QPushButton::clicked, this, [this] {
        int part = 0;
        const ProfileSection::Problem first = problem(&part);
        showPart(part, first.field);
    });
    connect(stop, &QPushButton::clicked, this, [this] {
        saving.cancel();
        setSaving(false);
    });
    connect(cancel, &QPushButton::clicked, q, &QDialog::reject);
    connect(saveButton, &QPushButton::clicked, this, &Private::save);
}

void ProfileDialog::Private::showInstance(const Profile &profile)
{
    QWidget *line = DialogParts::instanceLine(profile);
    auto *column = static_cast<QVBoxLayout *>(q->layout());
    if (instance != nullptr) {
        delete column->replaceWidget(instance, line);
        delete instance;
    } else {
        column->insertWidget(0, line);
    }
    instance = line;
    //: Window title; %1 is an instance's name, %2 its environment.
    q->setWindowTitle(tr("Edit %1 (%2)").arg(profile.name, environmentWord(profile.environment)));
}

void ProfileDialog::Private::showPart(int part, QWidget *focus)
{
    list->setCurrentRow(part);
    if (focus == nullptr)
        return;
    static_cast<ScrollColumn *>(pages->widget(part))->ensureWidgetVisible(focus);
    focus->setFocus(Qt::OtherFocusReason);
}

QIcon ProfileDialog::Private::wrongIcon() const
{
    QIcon wrong = DialogParts::toneIcon(Tone::Negative, Icon::Error, *list);
    // Red on the colour of the selection could not be seen.
    wrong.addPixmap(iconPixmap(Icon::Error, list->palette().color(QPalette::HighlightedText), list->iconSize().height(),
                               list->devicePixelRatioF(), list->layoutDirection()),
                    QIcon::Selected);
    return wrong;
}

void ProfileDialog::Private::markParts()
{
    for (int part = 0; part < int(parts.size()); ++part) {
        const bool wrong = !parts.at(part)->problem().sentence.isEmpty();
        QListWidgetItem *item = list->item(part);
        item->setIcon(wrong ? wrongIcon() : icon(pictures.at(part)));
        //: Read out for a part of the profile; %1 is its name.
        const QString words = wrong ? tr("%1, something is wrong there").arg(titles.at(part)) : titles.at(part);
        item->setData(Qt::AccessibleTextRole, words);
    }
}
