/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Pack files as text. */
final class Packs {

    /** A pack without any problem; tests change one thing of it. Lines count from 1. */
    static final String GOOD = """
            <pack xmlns="https://coachline.org/ns/catalog/1" formatVersion="1"
                  id="org.example.one" name="One" version="1.2.3" vendor="Example">
              <description>For tests.</description>
              <category id="open" name="Opening" color="#336699"/>
              <category id="end" name="Ending"/>
              <technique id="greet" name="Greet" category="open" icon="hand" key="g">
                <intent>They know who speaks.</intent>
                <how>Say the name.</how>
                <say>Good morning.</say>
                <avoid>What?</avoid>
                <suits>shy</suits>
                <precedes>part</precedes>
              </technique>
              <technique id="part" name="Part" category="end" color="#884422" key="shift+p">
                <intent>They know it is over.</intent>
                <how>Say so.</how>
                <say>Good bye.</say>
                <avoid>Hm.</avoid>
              </technique>
              <callerType id="shy" name="Shy">
                <description>Speaks low.</description>
                <signal>Whispers.</signal>
                <approach>Ask.</approach>
                <fits>greet</fits>
              </callerType>
              <scorecard id="short" name="Short" version="1.0">
                <section id="all" name="All" weight="2">
                  <question id="greeted" name="Greeted?" weight="0.5" allowsNotApplicable="false" autoFail="true">
                    <guidance>Listen.</guidance>
                    <technique>greet</technique>
                    <option id="yes" name="Yes" points="1"/>
                    <option id="no" name="No" points="0"/>
                  </question>
                </section>
              </scorecard>
              <rolePlayCard id="card" name="Card" callerType="shy">
                <situation>A call.</situation>
                <opening>Hello?</opening>
                <practises>greet</practises>
              </rolePlayCard>
            </pack>
            """;

    private Packs() {
    }

    static PackReading read(String text) {
        return PackReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "pack.xml");
    }

    /** The good pack with one piece of text replaced, which must be in it. */
    static String with(String piece, String replacement) {
        if (!GOOD.contains(piece)) {
            throw new IllegalArgumentException("not in the pack: " + piece);
        }
        return GOOD.replace(piece, replacement);
    }
}
