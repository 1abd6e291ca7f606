#include "ui/dialogs/forgetdialog.h"

#include "models/draftstore.h"
#include "models/session.h"
#include "models/workspace.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/profiles/profilerows.h"
#include "ui/style/metrics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
int editsOf(const Session &session, const QString &id)
{
    const auto current = session.current();
    const auto saved = session.drafts() != nullptr ? session.drafts()->saved(id) : std::nullopt;
    const bool inFront = current && current->id == id && session.workspace() != nullptr;
    // What is in front may not be on disk yet.
    return std::max(saved ? saved->edits : 0, inFront ? session.workspace()->editCount() : 0);
}

QScrollArea *scrolled(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}
} // namespace

ForgetDialog::ForgetDialog(const Session *session, const QStringList &profileIds, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"forgetDialog"_s);
    auto *content = new QWidget;
    auto *losses = new QVBoxLayout(content);
    losses->setContentsMargins(0, 0, 0, 0);
    losses->setSpacing(Metrics::medium);
    QStringList known;
    for (const Profile &profile : session->profiles()) {
        if (!profileIds.contains(profile.id))
            continue;
        known.append(profile.id);
        losses->addWidget(makeLosses(*session, profile));
    }
    losses->addStretch();
    setWindowTitle(known.size() == 1 ? tr("Forget this instance")
                                     : tr("Forget %n instances", nullptr, int(known.size())));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Metrics::medium);
    column->setContentsMargins(Metrics::large, Metrics::large, Metrics::large, Metrics::large);
    if (known.size() > 1)
        column->addWidget(scrolled(content), 1);
    else
        column->addWidget(content);
    column->addWidget(DialogParts::paragraph(
        tr("Nothing changes at Clerk, and a key stays valid there: revoke it in the Clerk Dashboard when nobody is to "
           "use it any more.")));
    addButtons(known);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    if (known.size() > 1)
        DialogParts::resizeOnScreen(this, {fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 26});
}

QWidget *ForgetDialog::makeLosses(const Session &session, const Profile &profile) const
{
    QStringList lost{tr("its name and settings"), profile.sessionOnly
                                                      ? tr("its secret key, which is kept for this session only")
                                                      : tr("its secret key in the system keyring")};
    if (const int edits = editsOf(session, profile.id); edits > 0)
        //: %1 is "3 unsaved edits".
        lost.append(tr("its draft: %1").arg(ProfileRows::edits(edits)));
    if (session.hasDomainChange(profile.id))
        lost.append(tr("its unfinished domain change: what was done, and what is still open"));
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::small);
    column->addWidget(DialogParts::instanceLine(profile));
    //: A list of what is removed follows.
    QString text = tr("Removed from this computer:");
    for (const QString &one : std::as_const(lost))
        text += u"\n• "_s + one;
    column->addWidget(DialogParts::paragraph(text));
    return box;
}

void ForgetDialog::addButtons(const QStringList &profileIds)
{
    auto *box = new QDialogButtonBox;
    QPushButton *forget = box->addButton(tr("Forget"), QDialogButtonBox::DestructiveRole);
    QPushButton *cancel = box->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    forget->setObjectName(u"forget"_s);
    for (QPushButton *button : {forget, cancel})
        button->setMinimumHeight(Metrics::targetSize);
    layout()->addWidget(box);
    cancel->setDefault(true);
    cancel->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(forget, &QPushButton::clicked, this, [this, profileIds] {
        accept();
        emit forgetRequested(profileIds);
    });
}
