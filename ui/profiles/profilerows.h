#pragma once

#include <QIdentityProxyModel>

class ProfilesModel;

//! A ProfilesModel with the words of its rows: one text that says all of a row to a screen reader, and a tool tip.
class ProfileRows : public QIdentityProxyModel {
    Q_OBJECT
public:
    explicit ProfileRows(ProfilesModel *model, QObject *parent = nullptr);
    void setDraggable(bool on) { m_draggable = on; }

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override; //!< their ids, see draggedIds()
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    static QStringList draggedIds(const QMimeData *data);

    static bool isHeading(const QModelIndex &index);
    static QString edits(int count); //!< "3 unsaved edits"
    static QString refused();        //!< "key refused"
    static QString keys(int digit);  //!< "Alt+3", as this system writes it

private:
    bool m_draggable = false;
};
