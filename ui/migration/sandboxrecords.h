#pragma once

#include "models/sandboxpanel.h"
#include "ui/style/card.h"

class ChoiceBox;
class QBoxLayout;

//! The records Clerk asks for, each with its target and the choice of how it stands at the provider.
class SandboxRecords : public Card {
    Q_OBJECT
public:
    SandboxRecords(const QList<SandboxPanel::Record> &records, const QStringList &placements,
                   QWidget *parent = nullptr);
    //! Shows the placements of \p records; false when these are other records than the rows are for.
    bool showPlacements(const QList<SandboxPanel::Record> &records);

signals:
    void placed(const QString &host, const QString &placement);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeRow(const SandboxPanel::Record &record, const QStringList &placements);
    QList<SandboxPanel::Record> m_records;
    QList<ChoiceBox *> m_boxes;
    QList<QBoxLayout *> m_lines;
};

//! Selects \p wire in \p box, whose entries carry wire words; one that is not there is added, said by \p word.
void selectWire(ChoiceBox *box, const QString &wire, QString (*word)(const QString &));
