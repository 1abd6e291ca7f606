#include "ui/dialogs/unsaveddialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/environmentwords.h"
#include "ui/style/metrics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QString draftSentence(const UnsavedDialog::Question &question)
{
    if (question.forgetting)
        return UnsavedDialog::tr("Forgetting the instance also deletes its draft.");
    if (question.draftOnDisk)
        return UnsavedDialog::tr("They are saved as a draft on this computer. “Keep the draft” offers them again when "
                                 "you open this instance.");
    return UnsavedDialog::tr("They are in memory only and are lost when you go on.");
}
} // namespace

UnsavedDialog::UnsavedDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
{
    const Profile &profile = question.profile;
    setObjectName(u"unsavedDialog"_s);
    setWindowTitle(tr("Changes not applied — %1 (%2)").arg(profile.name, environmentWord(profile.environment)));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Metrics::medium);
    column->setContentsMargins(Metrics::large, Metrics::large, Metrics::large, Metrics::large);
    column->addWidget(DialogParts::instanceLine(profile));
    column->addWidget(DialogParts::heading(question.edits == 1
                                               ? tr("1 change was not applied")
                                               : tr("%n changes were not applied", nullptr, question.edits)));
    column->addWidget(DialogParts::paragraph(draftSentence(question)));

    auto *box = new QDialogButtonBox;
    const auto add = [&](const QString &name, const QString &text, QDialogButtonBox::ButtonRole role, Choice choice) {
        QPushButton *button = box->addButton(text, role);
        button->setObjectName(name);
        button->setMinimumHeight(Metrics::targetSize);
        connect(button, &QPushButton::clicked, this, [this, choice] { choose(choice); });
        return button;
    };
    add(u"discard"_s, tr("Discard"), QDialogButtonBox::DestructiveRole, Choice::Discard);
    if (question.draftOnDisk && !question.forgetting)
        add(u"keep"_s, tr("Keep the draft"), QDialogButtonBox::AcceptRole, Choice::Keep);
    QPushButton *review = add(u"review"_s, tr("Review and apply…"), QDialogButtonBox::AcceptRole, Choice::Review);
    add(u"cancel"_s, tr("Cancel"), QDialogButtonBox::RejectRole, Choice::Cancel);
    column->addWidget(box);
    review->setDefault(true);
    review->setFocus();
    connect(this, &QDialog::rejected, this, [this] { choose(Choice::Cancel); });
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

void UnsavedDialog::choose(Choice choice)
{
    if (m_answered)
        return;
    m_answered = true;
    close();
    emit chosen(choice);
}
