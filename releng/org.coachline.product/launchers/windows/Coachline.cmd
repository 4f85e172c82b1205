@echo off
rem Copyright (c) 2026 The Coachline authors. SPDX-License-Identifier: EPL-2.0
rem Starts the workbench in the folder "workbench" beside this file with a Java that is new enough, or says what is missing.
setlocal enableextensions
set "NEEDED=21"
set "JAVAW="
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where javaw.exe 2^>nul') do if not defined JAVAW call :try "%%~dpJ.."
for %%V in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
  if exist "%%~V" for /d %%D in ("%%~V\*") do if not defined JAVAW call :try "%%~D"
)
if not defined JAVAW (
  powershell -NoProfile -Command "Add-Type -AssemblyName PresentationFramework; [void][System.Windows.MessageBox]::Show('Coachline needs Java %NEEDED% or newer, and none was found. Install it from adoptium.net, then start Coachline again.', 'Coachline')"
  exit /b 1
)
for %%L in ("%~dp0workbench\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"
start "Coachline" "%JAVAW%" -Xmx2g --enable-native-access=ALL-UNNAMED -jar "%LAUNCHER%" %*
exit /b 0

rem Takes the Java in folder %1 when its "release" file names a version that is new enough.
:try
if not exist "%~1\bin\javaw.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%R in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "tokens=1 delims=.+-" %%M in ("%%~R") do if %%M GEQ %NEEDED% set "JAVAW=%~1\bin\javaw.exe"
exit /b 0
