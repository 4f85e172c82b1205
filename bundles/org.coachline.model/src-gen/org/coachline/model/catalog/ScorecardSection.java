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
 * A representation of the model object '<em><b>Scorecard Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.catalog.ScorecardSection#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.coachline.model.catalog.ScorecardSection#getQuestions <em>Questions</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.catalog.CatalogPackage#getScorecardSection()
 * @model extendedMetaData="name='section' kind='elementOnly'"
 * @generated
 */
public interface ScorecardSection extends CatalogItem {
	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relative to the other sections.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(double)
	 * @see org.coachline.model.catalog.CatalogPackage#getScorecardSection_Weight()
	 * @model default="1.0"
	 *        extendedMetaData="kind='attribute' name='weight'"
	 * @generated
	 */
	double getWeight();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.ScorecardSection#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(double value);

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.catalog.ScorecardQuestion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Questions</em>' containment reference list.
	 * @see org.coachline.model.catalog.CatalogPackage#getScorecardSection_Questions()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='question' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<ScorecardQuestion> getQuestions();

} // ScorecardSection
