#pragma once

#include <QJsonObject>

/*! An edit of a list as a draft file holds it: what was taken out of the list it started from, and what was put in.
 *
 *  A list may have so many entries that it does not fit into the file twice, and yet an edit of one must be kept. Pure.
 */
namespace ListChange {
//! \p edit with `removed` (places in `base`) and `added` (places in `value`, with entries) for its `value`; as it is
//! where that would be no shorter.
QJsonObject packed(const QJsonObject &edit);
//! As it was; without a `value` when it is damaged.
QJsonObject unpacked(const QJsonObject &edit);
} // namespace ListChange
