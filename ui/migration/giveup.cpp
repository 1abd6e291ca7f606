#include "ui/migration/giveup.h"

#include "models/migration/domainmigration.h"
#include "ui/dialogs/instancemark.h"
#include "ui/migration/changewords.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {
struct GiveUpText {
    Q_DECLARE_TR_FUNCTIONS(GiveUp)
};

void sayItFailed(const DomainMigration &migration, QWidget *parent)
{
    const QString file = ChangeWords::fileProblem(migration.fileProblem(), migration.fileProblemDetail());
    const QString why = migration.mayAbandon()
                            ? file
                            : GiveUpText::tr("Whether the domain has changed is being found out, it has "
                                             "changed, or another window has this domain change.");
    auto *message = new QMessageBox(QMessageBox::Warning, GiveUpText::tr("The domain change was not given up"),
                                    //: %1 is a sentence that says why.
                                    GiveUpText::tr("It could not be put away, and is kept as it was. %1").arg(why),
                                    QMessageBox::Close, parent);
    message->setObjectName(u"abandonFailed"_s);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setTextFormat(Qt::PlainText);
    InstanceMark::addTo(message);
    message->open();
}
} // namespace

void askToGiveUp(DomainMigration *migration, QWidget *parent)
{
    auto *question = new QMessageBox(QMessageBox::Question, GiveUpText::tr("Give up this domain change?"),
                                     //: %1 says what became of the request.
                                     GiveUpText::tr("%1 What you chose and ticked here is put away.")
                                         .arg(ChangeWords::givingUp(migration->record())),
                                     QMessageBox::NoButton, parent);
    question->setObjectName(u"abandonQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *yes = question->addButton(GiveUpText::tr("Give up"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(GiveUpText::tr("Keep it"), QMessageBox::RejectRole));
    QObject::connect(yes, &QPushButton::clicked, migration, [migration, parent] {
        if (!migration->abandon())
            sayItFailed(*migration, parent);
    });
    InstanceMark::addTo(question);
    question->open();
}
