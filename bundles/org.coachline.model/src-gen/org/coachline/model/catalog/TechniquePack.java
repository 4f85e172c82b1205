/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.catalog;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Technique Pack</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A versioned set of techniques, caller types, scorecards and role-play cards, shipped as one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.catalog.TechniquePack#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.coachline.model.catalog.TechniquePack#getVersion <em>Version</em>}</li>
 *   <li>{@link org.coachline.model.catalog.TechniquePack#getVendor <em>Vendor</em>}</li>
 *   <li>{@link org.coachline.model.catalog.TechniquePack#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.coachline.model.catalog.TechniquePack#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.coachline.model.catalog.TechniquePack#getDescription <em>Description</em>}</li>
 *   <li>{@link org.coachline.model.catalog.TechniquePack#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.coachline.model.catalog.TechniquePack#getTechniques <em>Techniques</em>}</li>
 *   <li>{@link org.coachline.model.catalog.TechniquePack#getCallerTypes <em>Caller Types</em>}</li>
 *   <li>{@link org.coachline.model.catalog.TechniquePack#getScorecards <em>Scorecards</em>}</li>
 *   <li>{@link org.coachline.model.catalog.TechniquePack#getRolePlayCards <em>Role Play Cards</em>}</li>
 *   <li>{@link org.coachline.model.catalog.TechniquePack#getReplacements <em>Replacements</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.catalog.CatalogPackage#getTechniquePack()
 * @model extendedMetaData="name='pack' kind='elementOnly'"
 * @generated
 */
public interface TechniquePack extends CatalogItem {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the pack format the file was written for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(String)
	 * @see org.coachline.model.catalog.CatalogPackage#getTechniquePack_FormatVersion()
	 * @model default="1"
	 *        extendedMetaData="kind='attribute' name='formatVersion'"
	 * @generated
	 */
	String getFormatVersion();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.TechniquePack#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pack's own version: major.minor.patch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.coachline.model.catalog.CatalogPackage#getTechniquePack_Version()
	 * @model required="true"
	 *        extendedMetaData="kind='attribute' name='version'"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.TechniquePack#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Vendor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who stands behind it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vendor</em>' attribute.
	 * @see #setVendor(String)
	 * @see org.coachline.model.catalog.CatalogPackage#getTechniquePack_Vendor()
	 * @model extendedMetaData="kind='attribute' name='vendor'"
	 * @generated
	 */
	String getVendor();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.TechniquePack#getVendor <em>Vendor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vendor</em>' attribute.
	 * @see #getVendor()
	 * @generated
	 */
	void setVendor(String value);

	/**
	 * Returns the value of the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SPDX identifier of the licence of its texts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licence</em>' attribute.
	 * @see #setLicence(String)
	 * @see org.coachline.model.catalog.CatalogPackage#getTechniquePack_Licence()
	 * @model extendedMetaData="kind='attribute' name='licence'"
	 * @generated
	 */
	String getLicence();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.TechniquePack#getLicence <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence</em>' attribute.
	 * @see #getLicence()
	 * @generated
	 */
	void setLicence(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 tag of the language its texts are in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.coachline.model.catalog.CatalogPackage#getTechniquePack_Language()
	 * @model extendedMetaData="kind='attribute' name='language'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.TechniquePack#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is for, in a sentence or two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.coachline.model.catalog.CatalogPackage#getTechniquePack_Description()
	 * @model extendedMetaData="kind='element' name='description' namespace='##targetNamespace'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.TechniquePack#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Categories</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.catalog.TechniqueCategory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the order in which lanes and lists show them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Categories</em>' containment reference list.
	 * @see org.coachline.model.catalog.CatalogPackage#getTechniquePack_Categories()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='category' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<TechniqueCategory> getCategories();

	/**
	 * Returns the value of the '<em><b>Techniques</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.catalog.Technique}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Techniques</em>' containment reference list.
	 * @see org.coachline.model.catalog.CatalogPackage#getTechniquePack_Techniques()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='technique' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Technique> getTechniques();

	/**
	 * Returns the value of the '<em><b>Caller Types</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.catalog.CallerType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Caller Types</em>' containment reference list.
	 * @see org.coachline.model.catalog.CatalogPackage#getTechniquePack_CallerTypes()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='callerType' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<CallerType> getCallerTypes();

	/**
	 * Returns the value of the '<em><b>Scorecards</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.catalog.Scorecard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scorecards</em>' containment reference list.
	 * @see org.coachline.model.catalog.CatalogPackage#getTechniquePack_Scorecards()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='scorecard' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Scorecard> getScorecards();

	/**
	 * Returns the value of the '<em><b>Role Play Cards</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.catalog.RolePlayCard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role Play Cards</em>' containment reference list.
	 * @see org.coachline.model.catalog.CatalogPackage#getTechniquePack_RolePlayCards()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='rolePlayCard' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<RolePlayCard> getRolePlayCards();

	/**
	 * Returns the value of the '<em><b>Replacements</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.catalog.TechniqueReplacement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What became of techniques of earlier versions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replacements</em>' containment reference list.
	 * @see org.coachline.model.catalog.CatalogPackage#getTechniquePack_Replacements()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='replaced' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<TechniqueReplacement> getReplacements();

} // TechniquePack
