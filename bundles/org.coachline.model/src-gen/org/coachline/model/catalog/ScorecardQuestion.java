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
 * A representation of the model object '<em><b>Scorecard Question</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One thing asked about a call. The name is the question.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.catalog.ScorecardQuestion#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.coachline.model.catalog.ScorecardQuestion#isAllowsNotApplicable <em>Allows Not Applicable</em>}</li>
 *   <li>{@link org.coachline.model.catalog.ScorecardQuestion#isAutoFail <em>Auto Fail</em>}</li>
 *   <li>{@link org.coachline.model.catalog.ScorecardQuestion#isCommentRequired <em>Comment Required</em>}</li>
 *   <li>{@link org.coachline.model.catalog.ScorecardQuestion#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link org.coachline.model.catalog.ScorecardQuestion#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.coachline.model.catalog.ScorecardQuestion#getTechniques <em>Techniques</em>}</li>
 *   <li>{@link org.coachline.model.catalog.ScorecardQuestion#getOptions <em>Options</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.catalog.CatalogPackage#getScorecardQuestion()
 * @model extendedMetaData="name='question' kind='elementOnly'"
 * @generated
 */
public interface ScorecardQuestion extends CatalogItem {
	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relative to the other questions of the section.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(double)
	 * @see org.coachline.model.catalog.CatalogPackage#getScorecardQuestion_Weight()
	 * @model default="1.0"
	 *        extendedMetaData="kind='attribute' name='weight'"
	 * @generated
	 */
	double getWeight();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.ScorecardQuestion#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(double value);

	/**
	 * Returns the value of the '<em><b>Allows Not Applicable</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether N/A may be answered; it leaves the denominator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Allows Not Applicable</em>' attribute.
	 * @see #setAllowsNotApplicable(boolean)
	 * @see org.coachline.model.catalog.CatalogPackage#getScorecardQuestion_AllowsNotApplicable()
	 * @model default="true"
	 *        extendedMetaData="kind='attribute' name='allowsNotApplicable'"
	 * @generated
	 */
	boolean isAllowsNotApplicable();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.ScorecardQuestion#isAllowsNotApplicable <em>Allows Not Applicable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Allows Not Applicable</em>' attribute.
	 * @see #isAllowsNotApplicable()
	 * @generated
	 */
	void setAllowsNotApplicable(boolean value);

	/**
	 * Returns the value of the '<em><b>Auto Fail</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the lowest answer fails the whole evaluation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Auto Fail</em>' attribute.
	 * @see #setAutoFail(boolean)
	 * @see org.coachline.model.catalog.CatalogPackage#getScorecardQuestion_AutoFail()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='autoFail'"
	 * @generated
	 */
	boolean isAutoFail();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.ScorecardQuestion#isAutoFail <em>Auto Fail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Auto Fail</em>' attribute.
	 * @see #isAutoFail()
	 * @generated
	 */
	void setAutoFail(boolean value);

	/**
	 * Returns the value of the '<em><b>Comment Required</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether every answer to it needs a comment; options can ask for one too.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment Required</em>' attribute.
	 * @see #setCommentRequired(boolean)
	 * @see org.coachline.model.catalog.CatalogPackage#getScorecardQuestion_CommentRequired()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='commentRequired'"
	 * @generated
	 */
	boolean isCommentRequired();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.ScorecardQuestion#isCommentRequired <em>Comment Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment Required</em>' attribute.
	 * @see #isCommentRequired()
	 * @generated
	 */
	void setCommentRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Guidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How to decide.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guidance</em>' attribute.
	 * @see #setGuidance(String)
	 * @see org.coachline.model.catalog.CatalogPackage#getScorecardQuestion_Guidance()
	 * @model extendedMetaData="kind='element' name='guidance' namespace='##targetNamespace'"
	 * @generated
	 */
	String getGuidance();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.ScorecardQuestion#getGuidance <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guidance</em>' attribute.
	 * @see #getGuidance()
	 * @generated
	 */
	void setGuidance(String value);

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.catalog.QuestionCondition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All must hold for it to be asked; without any it always is. What is not asked counts nowhere.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' containment reference list.
	 * @see org.coachline.model.catalog.CatalogPackage#getScorecardQuestion_Conditions()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='when' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<QuestionCondition> getConditions();

	/**
	 * Returns the value of the '<em><b>Techniques</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of techniques whose moments are evidence for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Techniques</em>' attribute list.
	 * @see org.coachline.model.catalog.CatalogPackage#getScorecardQuestion_Techniques()
	 * @model unique="false"
	 *        extendedMetaData="kind='element' name='technique' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<String> getTechniques();

	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.catalog.AnswerOption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.coachline.model.catalog.CatalogPackage#getScorecardQuestion_Options()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='option' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<AnswerOption> getOptions();

} // ScorecardQuestion
