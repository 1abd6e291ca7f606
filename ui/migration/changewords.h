#pragma once

#include "models/migration/domainmigration.h"
#include "ui/style/tone.h"

//! The domain change itself in words: translated, plain text.
namespace ChangeWords {
struct Outcome {
    Tone tone = Tone::Neutral;
    Icon icon = Icon::Info;
    QString word{};    //!< short, no full stop
    QString meaning{}; //!< what it means and what to do
};
//! What is known of the request of \p record. \p mayCommitAgain: an unknown outcome is known well enough to send again.
Outcome outcome(const MigrationRecord &record, bool mayCommitAgain = false);
//! Why nothing was sent; a word and its meaning. Empty words for CommitProblem::None.
Outcome problem(DomainMigration::CommitProblem problem, const MigrationRecord &record);
//! Why no confirmation would let the request leave now, and what to do; empty for Refusal::None.
QString forbidden(WriteGuard::Refusal refusal);
//! What happened to the file that keeps the domain change; empty for FileProblem::None.
QString fileProblem(DomainMigration::FileProblem problem, const QString &detail);
//! What became of the request, for whoever is about to give \p record up; empty once the change took.
QString givingUp(const MigrationRecord &record);
//! What the request does, in full sentences.
QStringList consequences(const DomainMigration &migration);
} // namespace ChangeWords
