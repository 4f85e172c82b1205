/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import org.coachline.catalog.authoring.PackBuilder;
import org.coachline.model.catalog.TechniquePack;
import org.jspecify.annotations.Nullable;

/**
 * The bundle, feature and p2 update site of a pack, as files in memory. The metadata says what p2's own publisher says of such a bundle
 * and feature; a test installs it with p2's own director. p2's publisher is not used, because it wants a provisioning agent and
 * services running, which the command line does without.
 */
public final class PackSite {

    private static final String IU = "org.eclipse.equinox.p2.iu";
    private static final String OSGI = "org.eclipse.equinox.p2.osgi";
    private static final String INSTALLING_FEATURES = "(org.eclipse.update.install.features=true)";
    /** The catalog that knows how to read packs. */
    private static final String CATALOG = "org.coachline.catalog";

    private final TechniquePack pack;
    private final String version;
    private final byte[] bundle;
    private final byte[] feature;

    /**
     * Of a pack.
     *
     * @param pack     a healthy one
     * @param packFile path of its file
     * @param files    what is shipped, by path
     * @param signing  signs the bundle
     * @throws IOException when it cannot be signed
     */
    public PackSite(TechniquePack pack, String packFile, Map<String, byte[]> files, PackBuilder.Signing signing) throws IOException {
        this.pack = pack;
        version = osgi(pack.getVersion());
        bundle = signing.sign(bundle(packFile, files));
        feature = feature();
    }

    /**
     * The version of bundle and feature. A pre-release must come before its release, and OSGi compares what stands behind the three
     * numbers as text: {@code 1.0.0-rc.1} becomes {@code 1.0.0.p-rc-1}, and {@code 1.0.0} becomes {@code 1.0.0.release}.
     */
    static String osgi(String semantic) {
        String numbers = semantic.split("[-+]", 2)[0];
        String rest = semantic.substring(numbers.length()).split("\\+", 2)[0];
        return numbers + (rest.isEmpty() ? ".release" : ".p" + rest.replace('.', '-'));
    }

    /** Name of the bundle's jar. */
    public String bundleName() {
        return pack.getId() + '_' + version + ".jar";
    }

    /** The bundle's jar. */
    public byte[] bundle() {
        return bundle;
    }

    /** Name of the feature to install, as p2 calls it. */
    public String installs() {
        return featureId() + ".feature.group";
    }

    private String featureId() {
        return pack.getId() + ".feature";
    }

    /** The files of the update site, by path. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("p2.index", """
                version=1
                metadata.repository.factory.order=content.xml,\\!
                artifact.repository.factory.order=artifacts.xml,\\!
                """.getBytes(StandardCharsets.ISO_8859_1));
        files.put("content.jar", new StableZip().add("content.xml", content()).bytes());
        files.put("artifacts.jar", new StableZip().add("artifacts.xml", artifacts()).bytes());
        files.put("features/" + featureId() + '_' + version + ".jar", feature);
        files.put("plugins/" + bundleName(), bundle);
        return files;
    }

    private byte[] bundle(String packFile, Map<String, byte[]> files) {
        Markup plugin = new Markup().document("eclipse", "version=\"3.4\"").open("plugin").open("extension", "point", CATALOG + ".techniquePacks")
                .empty("techniquePack", "file", packFile, "contractVersion", "1").close().close();
        String manifest = line("Manifest-Version", "1.0") + line("Bundle-ManifestVersion", "2") + line("Bundle-Name", pack.getName())
                + line("Bundle-SymbolicName", pack.getId() + ";singleton:=true") + line("Bundle-Version", version)
                + line("Bundle-Vendor", vendor()) + line("Require-Bundle", CATALOG + ";bundle-version=\"[1.0,2)\"") + "\r\n";
        StableZip jar = new StableZip().add("META-INF/MANIFEST.MF", manifest.getBytes(StandardCharsets.UTF_8)).add("plugin.xml", plugin.bytes());
        files.forEach(jar::add);
        return jar.bytes();
    }

    /** A header in lines of at most 72 bytes, as the JAR specification wants them; a letter is never torn. */
    private static String line(String header, String value) {
        StringBuilder lines = new StringBuilder();
        int bytes = 0;
        for (int point : (header + ": " + value.replaceAll("\\s+", " ").strip()).codePoints().toArray()) {
            String letter = Character.toString(point);
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > 72) {
                lines.append("\r\n ");
                bytes = 1;
            }
            lines.append(letter);
            bytes += length;
        }
        return lines.append("\r\n").toString();
    }

    private byte[] feature() {
        Markup xml = new Markup().document("coachline", "pack").open("feature", "id", featureId(), "label", pack.getName(), "version", version, "provider-name", vendor());
        xml.text("description", description());
        String licence = licence();
        if (licence != null) {
            xml.text("license", licence, "url", licenceAddress(licence));
        }
        xml.empty("plugin", "id", pack.getId(), "download-size", "0", "install-size", "0", "version", version, "unpack", "false").close();
        return new StableZip().add("feature.xml", xml.bytes()).bytes();
    }

    private byte[] content() {
        Markup xml = new Markup().document("metadataRepository", "version='1.2.0'").open("repository", "name", pack.getName(), "type",
                "org.eclipse.equinox.internal.p2.metadata.repository.LocalMetadataRepository", "version", "1");
        properties(xml, "p2.compressed", "true");
        xml.open("units", "size", "4");
        bundleUnit(xml);
        featureJar(xml);
        featureGroup(xml);
        category(xml);
        return xml.close().close().bytes();
    }

    private void bundleUnit(Markup xml) {
        String id = pack.getId();
        xml.open("unit", "id", id, "version", version, "generation", "2").empty("update", "id", id, "range", below(), "severity", "0");
        named(xml, "org.eclipse.equinox.p2.provider", vendor());
        xml.open("provides", "size", "4").empty("provided", "namespace", IU, "name", id, "version", version)
                .empty("provided", "namespace", "osgi.bundle", "name", id, "version", version)
                .open("provided", "namespace", "osgi.identity", "name", id, "version", version);
        properties(xml, "type", "osgi.bundle");
        xml.close().empty("provided", "namespace", "org.eclipse.equinox.p2.eclipse.type", "name", "bundle", "version", "1.0.0").close();
        xml.open("requires", "size", "1").empty("required", "namespace", "osgi.bundle", "name", CATALOG, "range", "[1.0.0,2.0.0)").close();
        artifact(xml, "osgi.bundle", id);
        xml.empty("touchpoint", "id", OSGI, "version", "1.0.0").open("touchpointData", "size", "1").open("instructions", "size", "1")
                .text("instruction", "Bundle-SymbolicName: " + id + ";singleton:=true\nBundle-Version: " + version, "key", "manifest").close().close().close();
    }

    private void featureJar(Markup xml) {
        String id = featureId() + ".feature.jar";
        xml.open("unit", "id", id, "version", version);
        named(xml, "org.eclipse.equinox.p2.provider", vendor(), "org.eclipse.equinox.p2.description", description());
        xml.open("provides", "size", "3").empty("provided", "namespace", IU, "name", id, "version", version)
                .empty("provided", "namespace", "org.eclipse.equinox.p2.eclipse.type", "name", "feature", "version", "1.0.0")
                .empty("provided", "namespace", "org.eclipse.update.feature", "name", featureId(), "version", version).close();
        xml.text("filter", INSTALLING_FEATURES);
        artifact(xml, "org.eclipse.update.feature", featureId());
        xml.empty("touchpoint", "id", OSGI, "version", "1.0.0").open("touchpointData", "size", "1").open("instructions", "size", "1")
                .text("instruction", "true", "key", "zipped").close().close();
        licence(xml);
        xml.close();
    }

    private void featureGroup(Markup xml) {
        String id = installs();
        xml.open("unit", "id", id, "version", version, "singleton", "false").empty("update", "id", id, "range", below(), "severity", "0");
        named(xml, "org.eclipse.equinox.p2.provider", vendor(), "org.eclipse.equinox.p2.description", description(), "org.eclipse.equinox.p2.type.group", "true");
        xml.open("provides", "size", "1").empty("provided", "namespace", IU, "name", id, "version", version).close();
        xml.open("requires", "size", "2").empty("required", "namespace", IU, "name", pack.getId(), "range", exactly())
                .open("required", "namespace", IU, "name", featureId() + ".feature.jar", "range", exactly()).text("filter", INSTALLING_FEATURES).close().close();
        xml.empty("touchpoint", "id", "null", "version", "0.0.0");
        licence(xml);
        xml.close();
    }

    private void category(Markup xml) {
        String id = pack.getId() + ".category";
        xml.open("unit", "id", id, "version", version);
        properties(xml, "org.eclipse.equinox.p2.name", AuthoringMessages.siteCategory, "org.eclipse.equinox.p2.type.category", "true");
        xml.open("provides", "size", "1").empty("provided", "namespace", IU, "name", id, "version", version).close();
        xml.open("requires", "size", "1").empty("required", "namespace", IU, "name", installs(), "range", exactly()).close();
        xml.empty("touchpoint", "id", "null", "version", "0.0.0").close();
    }

    private byte[] artifacts() {
        Markup xml = new Markup().document("artifactRepository", "version='1.1.0'").open("repository", "name", pack.getName(), "type",
                "org.eclipse.equinox.p2.artifact.repository.simpleRepository", "version", "1");
        properties(xml, "p2.compressed", "true");
        xml.open("mappings", "size", "2")
                .empty("rule", "filter", "(& (classifier=osgi.bundle))", "output", "${repoUrl}/plugins/${id}_${version}.jar")
                .empty("rule", "filter", "(& (classifier=org.eclipse.update.feature))", "output", "${repoUrl}/features/${id}_${version}.jar").close();
        xml.open("artifacts", "size", "2");
        artifact(xml, "osgi.bundle", pack.getId(), bundle, null);
        artifact(xml, "org.eclipse.update.feature", featureId(), feature, "application/zip");
        return xml.close().close().bytes();
    }

    private void artifact(Markup xml, String classifier, String id, byte[] bytes, @Nullable String contentType) {
        xml.open("artifact", "classifier", classifier, "id", id, "version", version);
        String size = Integer.toString(bytes.length);
        if (contentType == null) {
            properties(xml, "artifact.size", size, "download.size", size, "download.checksum.sha-256", digest("SHA-256", bytes), "download.checksum.sha-512",
                    digest("SHA-512", bytes));
        } else {
            properties(xml, "artifact.size", size, "download.size", size, "download.contentType", contentType, "download.checksum.sha-256",
                    digest("SHA-256", bytes), "download.checksum.sha-512", digest("SHA-512", bytes));
        }
        xml.close();
    }

    private void artifact(Markup xml, String classifier, String id) {
        xml.open("artifacts", "size", "1").empty("artifact", "classifier", classifier, "id", id, "version", version).close();
    }

    private void named(Markup xml, String... more) {
        String[] all = new String[more.length + 2];
        all[0] = "org.eclipse.equinox.p2.name";
        all[1] = pack.getName();
        System.arraycopy(more, 0, all, 2, more.length);
        properties(xml, all);
    }

    private static void properties(Markup xml, String... pairs) {
        xml.open("properties", "size", Integer.toString(pairs.length / 2));
        for (int i = 0; i < pairs.length; i += 2) {
            xml.empty("property", "name", pairs[i], "value", pairs[i + 1]);
        }
        xml.close();
    }

    private void licence(Markup xml) {
        String licence = licence();
        if (licence != null) {
            xml.open("licenses", "size", "1").text("license", licence, "uri", licenceAddress(licence), "url", licenceAddress(licence)).close();
        }
    }

    /** Only what can be an SPDX identifier, since an address is made of it. */
    private @Nullable String licence() {
        String written = pack.getLicence();
        return written != null && written.matches("[A-Za-z0-9.+-]{1,64}") ? written : null;
    }

    private static String licenceAddress(String licence) {
        return "https://spdx.org/licenses/" + licence + ".html";
    }

    private String vendor() {
        return pack.getVendor() == null || pack.getVendor().isBlank() ? pack.getId() : pack.getVendor();
    }

    private String description() {
        return pack.getDescription() == null || pack.getDescription().isBlank() ? pack.getName() : pack.getDescription();
    }

    private String below() {
        return "[0.0.0," + version + ")";
    }

    private String exactly() {
        return "[" + version + ',' + version + ']';
    }

    private static String digest(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
