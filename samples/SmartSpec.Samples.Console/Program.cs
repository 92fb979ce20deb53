using SmartSpec.Samples;
using Spectre.Console;

System.Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var styles = System.Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect;
return Host.Run(args, new(System.Console.Out, System.Console.Error, Environment.CurrentDirectory, SystemClock.Instance, styles));
