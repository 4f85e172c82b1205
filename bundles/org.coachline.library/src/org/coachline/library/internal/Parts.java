/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.nio.file.Path;
import java.util.UUID;

/**
 * What an open library is made of.
 *
 * @param folder      of the library
 * @param database    with everything in it
 * @param documents   stores them
 * @param seen        items of packs as they were
 * @param queries     lists
 * @param people      agents, reviewers and teams by name
 * @param roots       folders of recordings
 * @param recordings  their files
 * @param headerless  what is known of sound without a header
 * @param measures    what was measured in calls
 * @param maintenance checks and rebuilds
 * @param journal     edits not yet saved
 * @param changes     tells of commits
 * @param settings    what a team has set
 * @param audit       who did what
 * @param seals       what is closed while several score a call blind
 */
public record Parts(Path folder, Database database, DocumentStore documents, SeenTechniques seen, Queries queries, People people, RootTable roots,
        RecordingFiles recordings, HeaderlessFolders headerless, MeasureTable measures, Maintenance maintenance, Journal journal,
        ChangeWatch changes, SettingsTable settings, AuditLog audit, Seals seals) {

    /** Puts together what an open database needs. */
    public static Parts of(Path folder, Database database) {
        String origin = UUID.randomUUID().toString();
        AuditHeadFile head = new AuditHeadFile(folder);
        AuditLog audit = new AuditLog(database, origin, head);
        SeenTechniques seen = new SeenTechniques(database);
        Seals seals = new Seals(database);
        DocumentStore documents = new DocumentStore(database, seen, seals, audit, origin);
        RootTable roots = new RootTable(database, folder);
        RecordingFiles recordings = new RecordingFiles(database, roots);
        return new Parts(folder, database, documents, seen, new Queries(database, seals), new People(database, documents), roots, recordings,
                new HeaderlessFolders(database), new MeasureTable(database, documents), new Maintenance(database, recordings, head, documents::logChange),
                new Journal(folder, database.readOnly(), origin), new ChangeWatch(database, origin), new SettingsTable(database, documents, audit), audit, seals);
    }
}
