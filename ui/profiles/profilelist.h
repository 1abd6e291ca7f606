#pragma once

#include <QListView>
#include <QStringList>

class QLineEdit;
class QMimeData;
class ProfileRows;
class ProfilesModel;

/*! Profiles with name, environment (word, icon, colour), own colour, safety level, last use and draft; headings between
 *  groups. Used by start page, switcher and the list of instances. Rows are of one height, so that hundreds stay fluid.
 */
class ProfileList : public QListView {
    Q_OBJECT
public:
    explicit ProfileList(ProfilesModel *model, QWidget *parent = nullptr);
    QString currentId() const; //!< of the chosen row, empty for none
    void choose(const QString &profileId);
    void chooseFirst();

    QStringList chosenIds() const; //!< in the order of the list; more than one only with setManyChosen(true)
    void setManyChosen(bool on);
    void setOpensOnClick(bool on);                           //!< one click is enough
    void setReorderable(bool on);                            //!< rows may be dragged: see moveRequested
    void dropAt(const QMimeData *dragged, const QPoint &at); //!< in the viewport, as the end of a drag does
    //! Arrow keys move, and Enter opens, while \p search is typed in.
    void takeKeysOf(QLineEdit *search);
    int heightOf(int rows) const; //!< of the first \p rows rows at most, with their headings and the frame

signals:
    void activatedProfile(const QString &profileId); //!< Enter, or a double click
    void currentProfileChanged(const QString &profileId);
    void chosenChanged();
    //! Dropped into \p group before \p beforeId; empty: at the end of the group.
    void moveRequested(const QStringList &profileIds, const QString &group, const QString &beforeId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QModelIndex indexOf(const QString &profileId) const;
    QModelIndex profileFrom(int row, int step) const;
    QModelIndex nearestProfile(int row) const;
    void keepChoice();
    int dropRow(const QPoint &at) const;

    ProfilesModel *m_profiles;
    ProfileRows *m_rows;
    QLineEdit *m_search = nullptr;
    QString m_currentId;
    int m_currentRow = 0;
    QStringList m_chosen;
    bool m_opensOnClick = false;
    int m_dropRow = -1;
};
