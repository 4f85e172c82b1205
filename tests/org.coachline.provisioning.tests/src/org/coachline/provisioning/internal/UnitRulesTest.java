/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.provisioning.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.coachline.catalog.sites.Arrival;
import org.coachline.catalog.sites.SiteException;
import org.coachline.catalog.trust.BundleContents;
import org.coachline.catalog.trust.PackSignature;
import org.coachline.testsupport.JarFixture;
import org.eclipse.equinox.internal.p2.metadata.ArtifactKey;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.metadata.VersionRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site may have p2 do: bundles and features come and go, and nothing else. */
class UnitRulesTest {

    private final UnitRules rules = new UnitRules(Set.of("org.sat4j.core"), Set.of("org.apache.commons.csv"));

    private static InstallableUnitDescription bundle(String id) {
        InstallableUnitDescription unit = new InstallableUnitDescription();
        unit.setId(id);
        unit.setVersion(Version.create("1.0.0"));
        unit.setTouchpointType(MetadataFactory.createTouchpointType("org.eclipse.equinox.p2.osgi", Version.create("1.0.0")));
        return unit;
    }

    private static IInstallableUnit made(InstallableUnitDescription unit) {
        return MetadataFactory.createInstallableUnit(unit);
    }

    private static InstallableUnitDescription told(String phase, String statements) {
        InstallableUnitDescription unit = bundle("com.example");
        unit.addTouchpointData(MetadataFactory.createTouchpointData(Map.of(phase, statements)));
        return unit;
    }

    private void refused(InstallableUnitDescription unit, String word) {
        String message = assertThrows(SiteException.class, () -> rules.check(made(unit))).getMessage();
        assertTrue(message.contains(word), message);
    }

    @Test
    void aBundleThatIsInstalledAndStartedComesIn() {
        assertDoesNotThrow(() -> rules.check(made(told("manifest", "Bundle-SymbolicName: com.example"))));
        assertDoesNotThrow(() -> rules.check(made(told("install", "installBundle(bundle:${artifact});"))));
        assertDoesNotThrow(() -> rules.check(made(told("configure", "setStartLevel(startLevel:5);org.eclipse.equinox.p2.touchpoint.eclipse.markStarted(started:true)"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"addJvmArg(jvmArg:-javaagent:/tmp/evil.jar)", "org.eclipse.equinox.p2.touchpoint.natives.unzip(source:@artifact,target:${installFolder})",
        "chmod(targetDir:/,targetFile:x,permissions:755)", "addRepository(location:https${#58}//evil.example,type:0,enabled:true)", "installBundle(bundle:../../evil)",
        "setProgramProperty(propName:osgi.framework,propValue:file:/tmp/evil.jar)", "removeJvmArg(jvmArg:x);installBundle(bundle:${artifact})", "anything"})
    void whateverElseP2IsToldIsRefused(String statements) {
        refused(told("configure", statements), "com.example wants to do more than install a bundle or a feature");
        refused(told("install", statements), "com.example");
    }

    @Test
    void nobodyBringsAPartOfCoachline() {
        refused(bundle("org.coachline.library"), "org.coachline.library is part of Coachline itself");
        refused(bundle("org.sat4j.core"), "org.sat4j.core is part of Coachline itself");
    }

    @Test
    void anotherTouchpointIsRefused() {
        InstallableUnitDescription unit = bundle("com.example");
        unit.setTouchpointType(MetadataFactory.createTouchpointType("org.eclipse.equinox.p2.native", Version.create("1.0.0")));
        refused(unit, "org.eclipse.equinox.p2.native");
    }

    @Test
    void filesThatAreNoBundlesAreRefused() {
        InstallableUnitDescription unit = bundle("com.example");
        unit.setArtifacts(new IArtifactKey[] {ArtifactKey.parse("binary,com.example,1.0.0")});
        refused(unit, "binary");
    }

    @Test
    void aFileThatNobodyAsksForASignatureIsNoBundle() {
        InstallableUnitDescription unit = told("install", "installBundle(bundle:${artifact})");
        unit.setArtifacts(new IArtifactKey[] {ArtifactKey.parse("org.eclipse.update.feature,com.example,1.0.0")});
        refused(unit, "installBundle");
        unit = bundle("com.example");
        unit.setArtifacts(new IArtifactKey[] {ArtifactKey.parse("osgi.bundle,com.example,1.0.0"), ArtifactKey.parse("org.eclipse.update.feature,com.example,1.0.0")});
        refused(unit, "org.eclipse.update.feature");
    }

    @Test
    void aFeatureThatIsInstalledComesIn() {
        InstallableUnitDescription unit = told("install", "installFeature(feature:${artifact},featureId:default,featureVersion:default)");
        unit.setArtifacts(new IArtifactKey[] {ArtifactKey.parse("org.eclipse.update.feature,com.example,1.0.0")});
        assertDoesNotThrow(() -> rules.check(made(unit)));
    }

    @Test
    void nobodyBringsAFileOfCoachlineByAnotherName() {
        InstallableUnitDescription unit = bundle("com.example");
        unit.setArtifacts(new IArtifactKey[] {ArtifactKey.parse("osgi.bundle,org.sat4j.core,1.0.0")});
        refused(unit, "org.sat4j.core is part of Coachline itself");
        refused(told("manifest", "Manifest-Version: 1.0\nBundle-SymbolicName: org.sat4j.core;singleton:=true"), "calls itself org.sat4j.core");
    }

    @Test
    void aJarIsCalledWhatItsSiteListsItAs(@TempDir Path folder) throws Exception {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "org.sat4j.core;singleton:=true");
        Path jar = folder.resolve("com.example.jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        assertDoesNotThrow(() -> Staging.requireName("org.sat4j.core", jar));
        String message = assertThrows(SiteException.class, () -> Staging.requireName("com.example", jar)).getMessage();
        assertTrue(message.contains("calls itself org.sat4j.core"), message);
    }

    @Test
    void changingWhatInstallsIsRefused() {
        InstallableUnitDescription unit = bundle("com.example");
        unit.setMetaRequirements(new IRequirement[] {
            MetadataFactory.createRequirement("org.eclipse.equinox.p2.iu", "com.example.actions", VersionRange.emptyRange, null, false, false)});
        refused(unit, "what installs it");
    }

    private void codeRefused(Path folder, String words, String... headers) throws Exception {
        Path jar = JarFixture.of(headers).writeTo(folder.resolve("code.jar"));
        Arrival arrival = new Arrival("com.example", "1.0.0", 1, jar, PackSignature.UNSIGNED, BundleContents.of(jar), Optional.empty());
        String message = assertThrows(SiteException.class, () -> rules.checkCode(List.of(arrival))).getMessage();
        assertTrue(message.contains(words), message);
    }

    @Test
    void nobodyBecomesPartOfCoachline(@TempDir Path folder) throws Exception {
        for (String host : List.of("org.coachline.ui", "org.sat4j.core;bundle-version=\"2\"", "system.bundle; extension:=framework", "org.eclipse.osgi")) {
            codeRefused(folder, "com.example wants to become part of " + host.split(";")[0] + ", which is Coachline itself.", "Bundle-SymbolicName: com.example", "Fragment-Host: " + host);
        }
    }

    @Test
    void nobodyOffersWhatCoachlineHas(@TempDir Path folder) throws Exception {
        codeRefused(folder, "com.example offers the package org.apache.commons.csv, which Coachline itself has", "Bundle-SymbolicName: com.example",
                "Export-Package: com.example.api;version=\"1.0\",org.apache.commons.csv;version=\"1.99\"");
        codeRefused(folder, "offers the package org.coachline.catalog", "Bundle-SymbolicName: com.example", "Export-Package: com.example.api;org.coachline.catalog;version=9");
        Path fine = JarFixture.of("Bundle-SymbolicName: com.example", "Export-Package: com.example.api", "Fragment-Host: com.example.other").writeTo(folder.resolve("fine.jar"));
        assertDoesNotThrow(() -> rules.checkCode(List.of(new Arrival("com.example", "1.0.0", 1, fine, PackSignature.UNSIGNED, BundleContents.of(fine), Optional.empty()))));
    }
}
