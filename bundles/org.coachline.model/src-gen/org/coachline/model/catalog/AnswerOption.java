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
 *   <li>{@link org.coachline.model.catalog.AnswerOption#getFails <em>Fails</em>}</li>
 *   <li>{@link org.coachline.model.catalog.AnswerOption#isCommentRequired <em>Comment Required</em>}</li>
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

	/**
	 * Returns the value of the '<em><b>Fails</b></em>' attribute.
	 * The default value is <code>"nothing"</code>.
	 * The literals are from the enumeration {@link org.coachline.model.catalog.FailScope}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What this answer brings to 0, whatever else was answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fails</em>' attribute.
	 * @see org.coachline.model.catalog.FailScope
	 * @see #setFails(FailScope)
	 * @see org.coachline.model.catalog.CatalogPackage#getAnswerOption_Fails()
	 * @model default="nothing"
	 *        extendedMetaData="kind='attribute' name='fails'"
	 * @generated
	 */
	FailScope getFails();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.AnswerOption#getFails <em>Fails</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fails</em>' attribute.
	 * @see org.coachline.model.catalog.FailScope
	 * @see #getFails()
	 * @generated
	 */
	void setFails(FailScope value);

	/**
	 * Returns the value of the '<em><b>Comment Required</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether this answer needs a comment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment Required</em>' attribute.
	 * @see #setCommentRequired(boolean)
	 * @see org.coachline.model.catalog.CatalogPackage#getAnswerOption_CommentRequired()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='commentRequired'"
	 * @generated
	 */
	boolean isCommentRequired();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.AnswerOption#isCommentRequired <em>Comment Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment Required</em>' attribute.
	 * @see #isCommentRequired()
	 * @generated
	 */
	void setCommentRequired(boolean value);

} // AnswerOption
