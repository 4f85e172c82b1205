@echo off
rem Copyright (c) 2026 The Coachline authors. SPDX-License-Identifier: EPL-2.0
rem The one script of Coachline on Windows; "coachline.cmd --help" says how. The work is done by releng\script\coachline.ps1.
powershell -NoLogo -NoProfile -ExecutionPolicy Bypass -File "%~dp0releng\script\coachline.ps1" %*
exit /b %ERRORLEVEL%
