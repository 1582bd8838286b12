// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boxed.h"

#include <QList>

#include <initializer_list>
#include <utility>

namespace fleet {

// A list that is empty in nearly every record: then it costs one pointer, and a QList's 24 bytes are elsewhere. Reads
// as a QList wherever one is asked for.
template <typename T>
class RareList
{
public:
    using const_iterator = typename QList<T>::const_iterator;
    using value_type = T;

    RareList() = default;
    RareList(QList<T> list) : m_list(list.isEmpty() ? Boxed<QList<T>>() : Boxed<QList<T>>(std::move(list))) { }
    RareList(std::initializer_list<T> list) : RareList(QList<T>(list)) { }

    const QList<T> &list() const
    {
        static const QList<T> none;
        return m_list ? *std::as_const(m_list) : none;
    }
    operator const QList<T> &() const { return list(); }
    bool isEmpty() const { return !m_list; }
    qsizetype size() const { return list().size(); }
    const T &at(qsizetype index) const { return list().at(index); }
    const T &operator[](qsizetype index) const { return list().at(index); }
    const T &first() const { return list().first(); }
    const T &last() const { return list().last(); }
    bool contains(const T &value) const { return list().contains(value); }
    const_iterator begin() const { return list().cbegin(); }
    const_iterator end() const { return list().cend(); }
    const_iterator cbegin() const { return list().cbegin(); }
    const_iterator cend() const { return list().cend(); }

    void append(T value)
    {
        if (!m_list)
            m_list = Boxed<QList<T>>(QList<T>());
        m_list->append(std::move(value));
    }

    friend bool operator==(const RareList &a, const RareList &b)
    {
        return a.m_list.isSharedWith(b.m_list) || a.list() == b.list();
    }

private:
    Boxed<QList<T>> m_list; // none where it is empty
};

} // namespace fleet
