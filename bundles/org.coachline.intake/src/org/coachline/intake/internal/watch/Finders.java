/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import org.coachline.intake.watch.SourceException;
import org.coachline.intake.watch.SourceSettings;

/** Which reader knows which kind of recorder. */
public final class Finders {

    private Finders() {
    }

    /** The reader for settings, good for one look. */
    public static Finder of(SourceSettings settings) throws SourceException {
        return new CardlessFinder(switch (settings.kind()) {
        case NAMES -> new NamesFinder(settings);
        case MANIFEST -> new ManifestFinder(settings);
        case AMAZON_CONNECT -> new ConnectFinder();
        case GENESYS_CLOUD -> new GenesysFinder();
        case TWILIO -> new TwilioFinder();
        });
    }
}
