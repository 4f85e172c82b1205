/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

/** What is made of a pack that is here. */
public enum PackState {

    /** Its items are in the catalog. */
    USED,
    /** Something about it is an error. */
    FAULTY,
    /** Another one of its id is used: the higher version, or of equal ones the one that comes first. */
    SUPERSEDED,
    /** Switched off by the user. */
    OFF,
    /** The policy of who may bring packs keeps it out. */
    REFUSED
}
