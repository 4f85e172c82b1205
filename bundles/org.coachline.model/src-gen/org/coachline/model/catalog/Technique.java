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
 * A representation of the model object '<em><b>Technique</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A thing an agent can do, which a reviewer can hear and judge.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.catalog.Technique#getCategory <em>Category</em>}</li>
 *   <li>{@link org.coachline.model.catalog.Technique#getIcon <em>Icon</em>}</li>
 *   <li>{@link org.coachline.model.catalog.Technique#getColor <em>Color</em>}</li>
 *   <li>{@link org.coachline.model.catalog.Technique#getKey <em>Key</em>}</li>
 *   <li>{@link org.coachline.model.catalog.Technique#getIntent <em>Intent</em>}</li>
 *   <li>{@link org.coachline.model.catalog.Technique#getHow <em>How</em>}</li>
 *   <li>{@link org.coachline.model.catalog.Technique#getPhrasesToSay <em>Phrases To Say</em>}</li>
 *   <li>{@link org.coachline.model.catalog.Technique#getPhrasesToAvoid <em>Phrases To Avoid</em>}</li>
 *   <li>{@link org.coachline.model.catalog.Technique#getSuits <em>Suits</em>}</li>
 *   <li>{@link org.coachline.model.catalog.Technique#getPrecedes <em>Precedes</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.catalog.CatalogPackage#getTechnique()
 * @model extendedMetaData="name='technique' kind='elementOnly'"
 * @generated
 */
public interface Technique extends CatalogItem {
	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of its category: of this pack, or pack-id/category-id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(String)
	 * @see org.coachline.model.catalog.CatalogPackage#getTechnique_Category()
	 * @model required="true"
	 *        extendedMetaData="kind='attribute' name='category'"
	 * @generated
	 */
	String getCategory();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.Technique#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(String value);

	/**
	 * Returns the value of the '<em><b>Icon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of an SVG inside the pack, or the name of one that comes with the workbench.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Icon</em>' attribute.
	 * @see #setIcon(String)
	 * @see org.coachline.model.catalog.CatalogPackage#getTechnique_Icon()
	 * @model extendedMetaData="kind='attribute' name='icon'"
	 * @generated
	 */
	String getIcon();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.Technique#getIcon <em>Icon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Icon</em>' attribute.
	 * @see #getIcon()
	 * @generated
	 */
	void setIcon(String value);

	/**
	 * Returns the value of the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * #RRGGBB; its category's where absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Color</em>' attribute.
	 * @see #setColor(String)
	 * @see org.coachline.model.catalog.CatalogPackage#getTechnique_Color()
	 * @model extendedMetaData="kind='attribute' name='color'"
	 * @generated
	 */
	String getColor();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.Technique#getColor <em>Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Color</em>' attribute.
	 * @see #getColor()
	 * @generated
	 */
	void setColor(String value);

	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The key proposed for marking it: one character, or a sequence as the platform writes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.coachline.model.catalog.CatalogPackage#getTechnique_Key()
	 * @model extendedMetaData="kind='attribute' name='key'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.Technique#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Intent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is to achieve.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Intent</em>' attribute.
	 * @see #setIntent(String)
	 * @see org.coachline.model.catalog.CatalogPackage#getTechnique_Intent()
	 * @model extendedMetaData="kind='element' name='intent' namespace='##targetNamespace'"
	 * @generated
	 */
	String getIntent();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.Technique#getIntent <em>Intent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intent</em>' attribute.
	 * @see #getIntent()
	 * @generated
	 */
	void setIntent(String value);

	/**
	 * Returns the value of the '<em><b>How</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the agent does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>How</em>' attribute.
	 * @see #setHow(String)
	 * @see org.coachline.model.catalog.CatalogPackage#getTechnique_How()
	 * @model extendedMetaData="kind='element' name='how' namespace='##targetNamespace'"
	 * @generated
	 */
	String getHow();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.Technique#getHow <em>How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>How</em>' attribute.
	 * @see #getHow()
	 * @generated
	 */
	void setHow(String value);

	/**
	 * Returns the value of the '<em><b>Phrases To Say</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Phrases to build on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phrases To Say</em>' attribute list.
	 * @see org.coachline.model.catalog.CatalogPackage#getTechnique_PhrasesToSay()
	 * @model unique="false"
	 *        extendedMetaData="kind='element' name='say' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<String> getPhrasesToSay();

	/**
	 * Returns the value of the '<em><b>Phrases To Avoid</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Phrases that do harm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phrases To Avoid</em>' attribute list.
	 * @see org.coachline.model.catalog.CatalogPackage#getTechnique_PhrasesToAvoid()
	 * @model unique="false"
	 *        extendedMetaData="kind='element' name='avoid' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<String> getPhrasesToAvoid();

	/**
	 * Returns the value of the '<em><b>Suits</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the caller types it suits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suits</em>' attribute list.
	 * @see org.coachline.model.catalog.CatalogPackage#getTechnique_Suits()
	 * @model unique="false"
	 *        extendedMetaData="kind='element' name='suits' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<String> getSuits();

	/**
	 * Returns the value of the '<em><b>Precedes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the techniques that it must come before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Precedes</em>' attribute list.
	 * @see org.coachline.model.catalog.CatalogPackage#getTechnique_Precedes()
	 * @model unique="false"
	 *        extendedMetaData="kind='element' name='precedes' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<String> getPrecedes();

} // Technique
