using SmartSpec.Tool;
using Spectre.Console;

System.Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var styles = System.Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect;
#pragma warning disable RS0030 // The composition root: the only place that names the system's clock.
var clock = SystemClock.Instance;
#pragma warning restore RS0030
return Host.Run(args, new(System.Console.Out, System.Console.Error, Environment.CurrentDirectory, clock, styles));
