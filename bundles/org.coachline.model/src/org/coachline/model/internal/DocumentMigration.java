/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.internal;

/** Turns a document of one format version into the next. Kept for as long as such documents may exist. */
public interface DocumentMigration {

    /**
     * The format version it reads; it leaves the next one.
     *
     * @return a version below the current one
     */
    int from();

    /**
     * Changes the document in place. The format version is raised by the caller.
     *
     * @param document the XML of a document of version {@link #from()}
     */
    void migrate(org.w3c.dom.Document document);
}
