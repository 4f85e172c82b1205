# Copyright (c) 2026 The Coachline authors. SPDX-License-Identifier: EPL-2.0
# What `coachline` is on Linux and macOS, for Windows: finds a JDK and a Maven, builds what changed, runs, tests and packs.

$ErrorActionPreference = 'Stop'
$root = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
$state = Join-Path $root '.coachline'
$releng = Join-Path $root 'releng\org.coachline.releng'
$product = Join-Path $root 'releng\org.coachline.product\target\products\org.coachline.product\win32\win32\x86_64'
$javaNeeded = 21
$mavenNeeded = [version]'3.9.9'
$mavenFetched = '3.9.11'
$words = @($args)

function Say($text) { [Console]::Error.WriteLine("coachline: $text") }
function Stop-With($text, $code = 1) { Say $text; exit $code }

function Show-Usage {
@'
Usage: coachline.cmd [COMMAND]

  (no command)        build what changed and open the workbench on the sample library
  demo                do the main job without a window, and say where the results are
  cli ARGUMENTS...    the command line; "coachline.cmd cli --help" lists what it can do
  test [MAVEN...]     run every test
  build               leave installable archives for each platform and an update site in target\dist
  bench [NAME]        list the benchmarks, or run one; --json prints JSON, --runs N repeats it N times
  generate            write the EMF model code anew from the models
  notice              write NOTICE anew from what the product ships
  help, --help        this text

Java 21 or newer (a JDK) and Maven are needed; a Maven that is too old fetches a newer one by itself.
'@
}

# The JDK's major version from its `release` file; 0 when the folder is no JDK.
function Get-JavaVersion($folder) {
  $file = Join-Path $folder 'release'
  if (-not (Test-Path (Join-Path $folder 'bin\javac.exe')) -or -not (Test-Path $file)) { return 0 }
  $line = Select-String -Path $file -Pattern '^JAVA_VERSION="(\d+)' | Select-Object -First 1
  if ($line) { [int]$line.Matches[0].Groups[1].Value } else { 0 }
}

function Find-Java {
  $places = @()
  if ($env:JAVA_HOME) { $places += $env:JAVA_HOME }
  $onPath = Get-Command javac.exe -ErrorAction SilentlyContinue | Select-Object -First 1
  if ($onPath) { $places += Split-Path (Split-Path $onPath.Source) }
  foreach ($vendor in "$env:ProgramFiles\Eclipse Adoptium", "$env:ProgramFiles\Java", "$env:ProgramFiles\Microsoft", "$env:ProgramFiles\Zulu",
      "$env:ProgramFiles\Amazon Corretto", "$env:ProgramFiles\BellSoft", "$env:LOCALAPPDATA\Programs\Eclipse Adoptium",
      "$env:USERPROFILE\.jdks", "$env:USERPROFILE\scoop\apps\openjdk") {
    if (Test-Path $vendor) { $places += (Get-ChildItem $vendor -Directory | Sort-Object Name -Descending | ForEach-Object FullName) }
  }
  foreach ($place in $places) { if ((Get-JavaVersion $place) -ge $javaNeeded) { return $place } }
  Stop-With "no JDK $javaNeeded or newer was found: winget install EclipseAdoptium.Temurin.25.JDK (adoptium.net has it too), or point JAVA_HOME at one."
}

# The version of a Maven, or nothing when it does not answer.
function Get-MavenVersion($program) {
  $said = & $program -v 2>$null | Out-String
  if ($said -match 'Apache Maven (\d+\.\d+\.\d+)') { [version]$Matches[1] }
}

function Find-Maven {
  $cache = Join-Path $env:LOCALAPPDATA 'coachline\cache'
  New-Item -ItemType Directory -Force $cache | Out-Null
  $fetched = Join-Path $cache "apache-maven-$mavenFetched\bin\mvn.cmd"
  $old = $null
  $places = @()
  if ($env:MAVEN_HOME) { $places += Join-Path $env:MAVEN_HOME 'bin\mvn.cmd' }
  $onPath = Get-Command mvn.cmd -ErrorAction SilentlyContinue | Select-Object -First 1
  if ($onPath) { $places += $onPath.Source }
  $places += $fetched
  Push-Location $cache
  try {
    foreach ($place in $places) {
      if (-not (Test-Path $place)) { continue }
      $version = Get-MavenVersion $place
      if ($version -and $version -ge $mavenNeeded) { return $place }
      if ($version) { $old = $place }
    }
    if (-not $old) { Stop-With "no Maven was found: install one (any version), or point MAVEN_HOME at one; maven.apache.org has it." }
    Say "this Maven is too old for the build: fetching $mavenFetched with it (once, into $cache)"
    & $old -B -q 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack' "-Dartifact=org.apache.maven:apache-maven:${mavenFetched}:zip:bin" "-DoutputDirectory=$cache" | Out-Null
  } finally { Pop-Location }
  if (-not (Test-Path $fetched)) { Stop-With "Maven $mavenFetched could not be fetched: is there a network? Otherwise install it from maven.apache.org and point MAVEN_HOME at it." }
  return $fetched
}

function Invoke-Maven {
  if (-not $script:maven) { $script:maven = Find-Maven }
  Push-Location $root
  try { & $script:maven -B -ntp @args | Out-Host; $script:outcome = $LASTEXITCODE } finally { Pop-Location }
}

# One of our Java programs in releng\org.coachline.releng, compiled anew when a source changed.
function Invoke-Tool {
  $tools = Join-Path $state 'tools'
  $stamp = Join-Path $tools 'built'
  $sources = Get-ChildItem (Join-Path $releng 'src') -Recurse -File
  if (-not (Test-Path $stamp) -or ($sources | Where-Object LastWriteTime -gt (Get-Item $stamp).LastWriteTime)) {
    if (Test-Path $tools) { Remove-Item -Recurse -Force $tools }
    New-Item -ItemType Directory -Force $tools | Out-Null
    & "$javaHome\bin\javac.exe" --release 21 -d $tools ($sources | Where-Object Extension -eq '.java' | ForEach-Object FullName)
    if ($LASTEXITCODE) { exit 1 }
    New-Item -ItemType File -Force $stamp | Out-Null
  }
  & "$javaHome\bin\java.exe" -XX:TieredStopAtLevel=1 -cp $tools org.coachline.releng.Tools @args | Out-Host
  $script:outcome = $LASTEXITCODE
}

# Whether a file of the product's sources is newer than what was built.
function Test-Changed {
  $stamp = Join-Path $state 'built.end'
  if (-not (Test-Path $stamp) -or -not (Test-Path (Join-Path $product 'plugins'))) { return $true }
  $built = (Get-Item $stamp).LastWriteTime
  $inputs = 'pom.xml', '.mvn', 'target-platform', 'bundles', 'features', 'releng\org.coachline.product', 'releng\org.coachline.releng' | ForEach-Object { Join-Path $root $_ }
  $changed = Get-ChildItem $inputs -Recurse -File | Where-Object { $_.LastWriteTime -gt $built -and $_.FullName -notmatch '\\(target|bin)\\|\\\.(polyglot|tycho)' } | Select-Object -First 1
  return [bool]$changed
}

function Complete-Product($begun) {
  if (-not (Test-Path (Join-Path $product 'plugins'))) { Stop-With 'the build left no product for this platform.' }
  $cli = Join-Path $state 'cli'
  if (Test-Path $cli) { Remove-Item -Recurse -Force $cli }
  Invoke-Tool CliConfiguration $product $cli (Join-Path $releng 'start\CliStart.java')
  if ($outcome) { exit 1 }
  $stamp = New-Item -ItemType File -Force (Join-Path $state 'built.end')
  $stamp.LastWriteTime = $begun
}

function Build-Product {
  if (-not (Test-Changed)) { return }
  Say 'building what changed (the first time this fetches what the build needs, which can take some minutes)'
  $begun = Get-Date
  Invoke-Maven -q -pl releng/org.coachline.product -am -DskipTests package
  if ($outcome) { Stop-With 'the build failed: see the lines marked ERROR above' }
  Complete-Product $begun
}

if ($words.Count -and $words[0] -in 'help', '--help', '-h') { Show-Usage; exit 0 }
New-Item -ItemType Directory -Force $state | Out-Null
$javaHome = Find-Java
$env:JAVA_HOME = $javaHome
$outcome = 0
$command = if ($words.Count) { $words[0] } else { 'run' }
$rest = @($words | Select-Object -Skip 1)

switch ($command) {
  'run' {
    Build-Product
    $launcher = (Get-ChildItem (Join-Path $product 'plugins') -Filter 'org.eclipse.equinox.launcher_*.jar' | Select-Object -First 1).FullName
    # The workbench ends with 23 when it wants to be started again.
    do { & "$javaHome\bin\java.exe" -Xmx2g --enable-native-access=ALL-UNNAMED -jar $launcher @rest } while ($LASTEXITCODE -eq 23)
    exit $LASTEXITCODE
  }
  'cli' { Build-Product; & "$javaHome\bin\java.exe" "@$state\cli\arguments" @rest; exit $LASTEXITCODE }
  'demo' { Build-Product; & "$javaHome\bin\java.exe" "@$state\cli\arguments" demo @rest; exit $LASTEXITCODE }
  'test' {
    $begun = Get-Date
    Get-ChildItem (Join-Path $root 'tests'), (Join-Path $root 'releng'), (Join-Path $root 'examples') -Directory |
      ForEach-Object { Join-Path $_.FullName 'target\surefire-reports' } | Where-Object { Test-Path $_ } | Remove-Item -Recurse -Force
    Invoke-Maven --fail-at-end verify @rest
    $failed = $outcome
    if (-not $failed) { Invoke-Tool Notice check $root; $failed = $outcome }
    if (-not $failed) { Complete-Product $begun }
    Invoke-Tool TestSummary $root
    exit [int]($failed -or $outcome)
  }
  'build' {
    $begun = Get-Date
    Invoke-Maven -DskipTests verify @rest
    if ($outcome) { exit 1 }
    Complete-Product $begun
    $dist = Join-Path $root 'target\dist'
    if (Test-Path $dist) { Remove-Item -Recurse -Force $dist }
    Invoke-Tool Notice check $root
    if (-not $outcome) { Invoke-Tool Archives $root $dist }
    exit $outcome
  }
  'bench' {
    if ($rest.Count) { Invoke-Maven -q -DskipTests package; if ($outcome) { exit 1 }; Complete-Product (Get-Date) }
    Invoke-Tool Bench $root $product (Join-Path $state 'cli') @rest
    exit $outcome
  }
  'generate' { Invoke-Maven -q -pl releng/org.coachline.generator compile exec:java; exit $outcome }
  'notice' { Build-Product; Invoke-Tool Notice write $root; exit $outcome }
  default { Say "there is no command '$command'"; Show-Usage; exit 2 }
}
