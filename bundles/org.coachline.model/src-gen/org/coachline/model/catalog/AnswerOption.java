/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.catalog;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Answer Option</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An answer that can be chosen.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.catalog.AnswerOption#getPoints <em>Points</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.catalog.CatalogPackage#getAnswerOption()
 * @model extendedMetaData="name='option' kind='elementOnly'"
 * @generated
 */
public interface AnswerOption extends CatalogItem {
	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 is the worst; the best option of a question is full marks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(double)
	 * @see org.coachline.model.catalog.CatalogPackage#getAnswerOption_Points()
	 * @model extendedMetaData="kind='attribute' name='points'"
	 * @generated
	 */
	double getPoints();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.AnswerOption#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(double value);

} // AnswerOption
