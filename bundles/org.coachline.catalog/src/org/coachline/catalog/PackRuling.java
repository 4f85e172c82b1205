/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

/**
 * What a {@link PackPolicy} says of a pack.
 *
 * @param admitted whether it may come in
 * @param signer   who signed it, for people; empty when nobody did, or it is not known
 * @param reason   why it may not come in, as a sentence for people; empty when it may
 * @since 1.0
 */
public record PackRuling(boolean admitted, String signer, String reason) {

    /** It may come in, and nobody is known to have signed it. */
    public static final PackRuling UNSIGNED = new PackRuling(true, "", "");

    /**
     * It may come in.
     *
     * @param signer who signed it; empty for nobody
     * @return the ruling
     */
    public static PackRuling admit(String signer) {
        return new PackRuling(true, signer, "");
    }

    /**
     * It may not come in.
     *
     * @param signer who signed it; empty for nobody
     * @param reason why not, as a sentence for people
     * @return the ruling
     */
    public static PackRuling refuse(String signer, String reason) {
        return new PackRuling(false, signer, reason);
    }
}
