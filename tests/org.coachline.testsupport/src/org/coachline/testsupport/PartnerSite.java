/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** An update site around a jar that a partner made, as plain files: one bundle, and something to install that needs it. */
public final class PartnerSite {

    private final Path folder;
    private final String id;
    private final String version;
    private String instruction = "";
    private String artifactProperties = "";
    private int written;

    /**
     * A site that is not written yet.
     *
     * @param folder  under which sites are written
     * @param id      symbolic name of the bundle
     * @param version of both
     */
    public PartnerSite(Path folder, String id, String version) {
        this.folder = folder;
        this.id = id;
        this.version = version;
    }

    /**
     * A jar with the manifest of the bundle.
     *
     * @param more headers of the manifest
     * @return to be added to
     */
    public JarFixture bundle(String... more) {
        List<String> headers = new ArrayList<>(List.of("Bundle-ManifestVersion: 2", "Bundle-Name: " + id, "Bundle-SymbolicName: " + id + ";singleton:=true", "Bundle-Version: " + version));
        headers.addAll(List.of(more));
        return JarFixture.of(headers.toArray(String[]::new));
    }

    /** The bundle is to be a folder once it is installed. */
    public PartnerSite unpacked() {
        instruction = "<instruction key='zipped'>true</instruction>";
        return this;
    }

    /** A property of the bundle's file, as p2 keeps PGP signatures. */
    public PartnerSite withProperty(String name, String value) {
        artifactProperties += "<property name='" + name + "' value='" + value.replace("&", "&amp;").replace("'", "&apos;").replace("\n", "&#10;") + "'/>";
        return this;
    }

    /**
     * Writes a site with a jar.
     *
     * @param jar the bundle's
     * @return its folder, another one each time
     * @throws IOException when it cannot be written
     */
    public Path write(Path jar) throws IOException {
        Path site = Files.createDirectories(folder.resolve("site-" + ++written));
        Files.createDirectories(site.resolve("plugins"));
        byte[] bytes = Files.readAllBytes(jar);
        Files.write(site.resolve("plugins/" + id + '_' + version + ".jar"), bytes);
        Files.writeString(site.resolve("p2.index"), "version=1\nmetadata.repository.factory.order=content.xml,!\nartifact.repository.factory.order=artifacts.xml,!\n");
        Files.writeString(site.resolve("content.xml"), """
                <?xml version='1.0' encoding='UTF-8'?>
                <?metadataRepository version='1.2.0'?>
                <repository name='Partner' type='org.eclipse.equinox.internal.p2.metadata.repository.LocalMetadataRepository' version='1'>
                <units>
                <unit id='ID' version='VERSION' generation='2'>
                <provides>
                <provided namespace='org.eclipse.equinox.p2.iu' name='ID' version='VERSION'/>
                <provided namespace='osgi.bundle' name='ID' version='VERSION'/>
                <provided namespace='org.eclipse.equinox.p2.eclipse.type' name='bundle' version='1.0.0'/>
                </provides>
                <artifacts><artifact classifier='osgi.bundle' id='ID' version='VERSION'/></artifacts>
                <touchpoint id='org.eclipse.equinox.p2.osgi' version='1.0.0'/>
                <touchpointData><instructions>
                <instruction key='manifest'>Bundle-SymbolicName: ID;singleton:=true&#xA;Bundle-Version: VERSION</instruction>INSTRUCTION
                </instructions></touchpointData>
                </unit>
                <unit id='ID.group' version='VERSION' singleton='false'>
                <properties><property name='org.eclipse.equinox.p2.name' value='Partner'/><property name='org.eclipse.equinox.p2.type.group' value='true'/></properties>
                <provides><provided namespace='org.eclipse.equinox.p2.iu' name='ID.group' version='VERSION'/></provides>
                <requires><required namespace='org.eclipse.equinox.p2.iu' name='ID' range='[VERSION,VERSION]'/></requires>
                <touchpoint id='null' version='0.0.0'/>
                </unit>
                </units>
                </repository>
                """.replace("ID", id).replace("VERSION", version).replace("INSTRUCTION", instruction));
        Files.writeString(site.resolve("artifacts.xml"), """
                <?xml version='1.0' encoding='UTF-8'?>
                <?artifactRepository version='1.1.0'?>
                <repository name='Partner' type='org.eclipse.equinox.p2.artifact.repository.simpleRepository' version='1'>
                <mappings><rule filter='(&amp; (classifier=osgi.bundle))' output='${repoUrl}/plugins/${id}_${version}.jar'/></mappings>
                <artifacts><artifact classifier='osgi.bundle' id='ID' version='VERSION'>
                <properties><property name='download.size' value='SIZE'/><property name='download.checksum.sha-256' value='DIGEST'/>PROPERTIES</properties>
                </artifact></artifacts>
                </repository>
                """.replace("ID", id).replace("VERSION", version).replace("SIZE", Integer.toString(bytes.length)).replace("DIGEST", digest(bytes)).replace("PROPERTIES", artifactProperties));
        return site;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
